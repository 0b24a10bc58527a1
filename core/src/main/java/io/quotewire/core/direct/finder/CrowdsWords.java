package io.quotewire.core.direct.finder;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the crowd whose call is quoted in a sentence of which another is the subject: "Hill told supporters, who
 * chanted “…”", "as protesters outside shouted “…”", "a crowd chanting “…”". It is surer than who speaks in the rest of
 * the sentence.
 */
public final class CrowdsWords implements AttributionFinder {
    private static final Set<String> CALLS = WordList.ofKind(CrowdsWords.class, "crowds-calls.txt", "call"::equals);
    /** What few call alone; "Hill ran at the crowd screaming “…”" is not of these. */
    private static final Set<String> CROWDS_ONLY =
            WordList.ofKind(CrowdsWords.class, "crowds-calls.txt", "crowd"::equals);
    /** The maximum number of words between the noun and its verb: "protesters outside the hall". */
    private static final int MOST_BETWEEN = 4;

    private static final int MOST_ADJECTIVES = 2;

    private final NewsText text;

    public CrowdsWords(NewsText text) {
        this.text = text;
    }

    @Override
    public Optional<Attribution> find(int passage) {
        int first = text.firstToken(passage);
        int at = text.cueAt(text.isMark(first - 1, ':') ? first - 2 : first - 1);
        Cue call = at < 0 ? null : text.cues().get(at);
        if (call == null
                || call.passive()
                || call.negated()
                || !CALLS.contains(call.entry().lemma())) {
            return Optional.empty();
        }
        int noun = noun(call);
        int start = noun < 0 ? -1 : start(noun);
        // "Fans outside sang": the subject of the sentence is found as any other
        boolean own = call.form() != VerbForm.ING && start >= 0 && text.opensSentence(start);
        return start < 0 || own || text.is(start - 1, WordClass.CONJUNCTION)
                ? Optional.empty()
                : Optional.of(
                        new Attribution(Place.AHEAD, at, new Source(start, noun + 1, true), false, Evidence.CUE_AHEAD));
    }

    /** The noun for the crowd that calls; -1 if it is another, as in "Hill told the crowd, shouting “…”". */
    private int noun(Cue call) {
        int last = call.first() - 1;
        boolean doing = call.form() == VerbForm.ING;
        boolean relative = text.is(last, WordClass.RELATIVE) && !doing;
        last = relative ? last - 1 : last;
        last = relative && text.isComma(last) ? last - 1 : last;
        if (doing && !CROWDS_ONLY.contains(call.entry().lemma())) {
            return -1;
        }
        for (int i = last; i >= last - MOST_BETWEEN && isInClause(i); i--) {
            if (isCrowd(i)) {
                return (i == last || text.is(i + 1, WordClass.PREPOSITION, WordClass.ADVERB))
                                && (doing || relative || !isGoverned(i))
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    /** "One of | the fans", "her friends outside | court": somebody else calls; not "scores of | fans". */
    private boolean isGoverned(int noun) {
        return text.is(start(noun) - 1, WordClass.PREPOSITION);
    }

    /** "| The angry fans", "| scores of fans"; "addressed angry | fans", as the words before may be a verb's. */
    private int start(int noun) {
        boolean counted = text.is(noun - 1, WordSet.OF) && GroupNouns.contains(text.lower(noun - 2));
        int head = counted ? noun - 2 : noun;
        int first = head;
        while (head - first < MOST_ADJECTIVES && text.is(first - 1, WordClass.OPEN) && isInClause(first - 1)) {
            first--;
        }
        return text.is(first - 1, WordSet.ANY_DETERMINER, WordSet.NUMBER) ? first - 1 : head;
    }

    private boolean isCrowd(int noun) {
        String word = text.lower(noun);
        return GroupNouns.arePeople(word) || GroupNouns.isOrganizationOrPeople(word) || text.is(noun, WordSet.CROWD);
    }

    private boolean isInClause(int token) {
        return token >= 0
                && text.isWord(token)
                && !text.isQuoted(token)
                && text.cueAt(token) < 0
                && text.names().at(token) < 0
                && !text.isFinite(token)
                && !text.is(token, WordClass.CONJUNCTION, WordClass.SUBJECT_PRONOUN);
    }
}
