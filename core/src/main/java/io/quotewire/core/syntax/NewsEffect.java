package io.quotewire.core.syntax;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Recognises, behind what was said, what the news of it brings about, as the narrator tells: "said it had lost money, |
 * sending its shares down", "said it had misled them, | sparking the resignation of its head". Pure functions.
 */
public final class NewsEffect {
    private static final Set<String> MOVING = of("moving");
    private static final Set<String> TRADED = of("traded");
    private static final Set<String> DRAWING = of("drawing");
    private static final Set<String> REACTIONS = of("reaction");
    private static final Set<String> SETTING = of("setting");
    private static final Set<String> SCENES = of("scene");
    private static final Set<String> CAUSING = of("causing");
    private static final Set<String> STIR = of("stir");
    private static final Set<String> HALLS = of("hall");
    private static final Set<String> THROWING = of("throwing");
    private static final Set<String> THROWN = of("thrown");
    private static final Set<String> CATCHING = of("catching");
    private static final Set<String> CAUGHT = of("caught");
    private static final Set<String> ENDING = of("ending");
    private static final Set<String> PERIODS = of("period");
    private static final Set<String> FEELINGS = of("feeling");
    private static final Set<String> FEARING = Set.of("warn", "predict", "fear");
    /** "Throwing the lower chamber of the house into complete disarray". */
    private static final int FARTHEST = 9;

    /** "A new round of protests". */
    private static final int LONGEST = 5;

    private NewsEffect() {}

    private static Set<String> of(String kind) {
        return WordList.ofKind(NewsEffect.class, "remarks.txt", kind::equals);
    }

    /**
     * "Sending its shares down 9%", "prompting gasps in the hall", and "sparking fresh fears", "setting the stage for
     * a fight", "throwing the house into disarray", "catching them off guard", "ending months of talks" unless the
     * content itself tells of the past ("police said officers shot him, sparking protests"), or for the third and
     * fourth of what a thing would do ("warned the cuts would shut it, throwing the port into chaos").
     */
    public static boolean isAt(NewsText text, int content, int i) {
        if (isFelt(text, text.is(i, "much") ? i + 1 : i)) {
            return !tellsOfPast(text, content, i);
        }
        if (!text.is(i, WordClass.OPEN)) {
            return false;
        }
        String word = text.lower(i);
        return (MOVING.contains(word) && text.is(i + 1, "its") && TRADED.contains(text.lower(i + 2)))
                || (DRAWING.contains(word) && (isReactionInHall(text, i + 1) || isReactionInHall(text, i + 2)))
                || ((isEffect(text, word, i) || (isUpset(text, word, i) && !tellsAhead(text, content, i)))
                        && !tellsOfPast(text, content, i));
    }

    /** "To the dismay of aid groups". */
    private static boolean isFelt(NewsText text, int to) {
        return text.is(to, WordSet.TO)
                && text.is(to + 1, WordSet.THE)
                && FEELINGS.contains(text.lower(to + 2))
                && text.is(to + 3, WordSet.OF);
    }

    private static boolean isEffect(NewsText text, String word, int i) {
        return (SETTING.contains(word) && isScene(text, i + 1))
                || (CAUSING.contains(word) && isStir(text, text.is(i + 1, WordSet.TO) ? i + 2 : i + 1))
                || (ENDING.contains(word) && PERIODS.contains(text.lower(i + 1)) && text.is(i + 2, WordSet.OF));
    }

    /** "Throwing the house into disarray", "catching them off guard". */
    private static boolean isUpset(NewsText text, String word, int i) {
        return (THROWING.contains(word) && leadsTo(text, i, j -> text.is(j, "into") && isThrown(text, j + 1)))
                || (CATCHING.contains(word) && leadsTo(text, i, j -> isCaught(text, j)));
    }

    /** Whether one of the next words, before a mark, is such a one: "throwing the house | into disarray". */
    private static boolean leadsTo(NewsText text, int participle, IntPredicate one) {
        int last = Scan.to(participle + 2, participle + FARTHEST, i -> !text.isWord(i) || one.test(i));
        return one.test(last);
    }

    /** "Disarray", "complete disarray". */
    private static boolean isThrown(NewsText text, int i) {
        return THROWN.contains(text.lower(i)) || THROWN.contains(text.lower(i + 1));
    }

    /** "Off guard", "by surprise"; not "(catching) the guard". */
    private static boolean isCaught(NewsText text, int i) {
        return CAUGHT.contains(text.lower(i)) && (text.is(i - 1, "off") || text.is(i - 1, WordSet.BY));
    }

    /** "Warned the cuts would shut hospitals", "it would shut them": what a thing may do has effects of its own. */
    private static boolean tellsAhead(NewsText text, int content, int end) {
        int cue = Scan.backPast(content - 1, content - FARTHEST, i -> text.cueAt(i) < 0);
        if (text.cueAt(cue) >= 0
                && FEARING.contains(text.cues().get(text.cueAt(cue)).entry().lemma())) {
            return true;
        }
        int verb = Scan.to(content, end, i -> text.is(i, WordSet.MODAL));
        boolean somebody = text.is(verb - 1, WordClass.SUBJECT_PRONOUN)
                || text.names().at(verb - 1) >= 0
                || GroupNouns.isOrganizationOrPeople(text.lower(verb - 1))
                || RoleWords.isNoun(text.tokens(), verb - 1)
                || PersonNouns.contains(text.lower(verb - 1));
        return verb < end && !somebody;
    }

    /** "Officers shot him", "it was the same raid that hurt him"; not "the bank will bid", "it had misled them". */
    private static boolean tellsOfPast(NewsText text, int content, int end) {
        int verb = Scan.backPast(end - 1, content, i -> !text.isFinite(i) || text.is(i - 1, WordClass.AUXILIARY));
        int subject = text.is(content, WordSet.THAT) ? content + 1 : content;
        boolean ofSpeaker = verb == subject + 1 && text.is(subject, WordClass.SUBJECT_PRONOUN);
        boolean past = KnownVerbs.form(text.tokens(), verb) == KnownVerbs.Form.PAST || text.is(verb, "had");
        return past && !ofSpeaker;
    }

    private static boolean isScene(NewsText text, int i) {
        return text.is(i, WordSet.THE) && SCENES.contains(text.lower(i + 1));
    }

    /** "Speculation", "the resignation", "fresh fears", "a new round of protests": what the news brings about. */
    private static boolean isStir(NewsText text, int first) {
        int noun = first;
        while (noun < first + LONGEST && text.isWord(noun) && !STIR.contains(text.lower(noun))) {
            boolean phrase = text.is(noun, WordSet.ANY_DETERMINER, WordSet.OF)
                    || (text.is(noun, WordClass.OPEN) && !text.isCapital(noun));
            if (!phrase) {
                return false;
            }
            noun++;
        }
        return STIR.contains(text.lower(noun));
    }

    /** "Gasps in the hall", "cheers." at the end; not "cheers every night", "laughs online, and would". */
    private static boolean isReactionInHall(NewsText text, int reaction) {
        if (!REACTIONS.contains(text.lower(reaction))) {
            return false;
        }
        int next = reaction + 1;
        boolean hall = text.is(next, WordSet.ANY_PREPOSITION)
                && text.is(next + 1, WordSet.THE)
                && HALLS.contains(text.lower(next + 2));
        return !text.isWord(hall ? next + 3 : next) && !text.isComma(hall ? next + 3 : next);
    }
}
