package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueEntry;
import io.quotewire.core.cue.CueNouns;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.Adjective;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises the word between an object and its predicate: "described it | as slow", "blamed it | on the rain", "put
 * the toll | at 14". Pure functions.
 */
final class PredicateMarker {
    private static final int LONGEST_CLAUSE = 4;
    private static final int FARTHEST_AS = 6;
    /** What is done with words or blows: "attacked the plan as “a relic”", "attacked the guard as a distraction". */
    private static final String ATTACK = "attack";

    private PredicateMarker() {}

    /** Whether the token is what the cue takes after its object. */
    static boolean isAt(NewsText text, int i, Cue cue) {
        if (!text.is(i, WordSet.PREDICATE_MARKER)) {
            return false;
        }
        CueEntry entry = cue.entry();
        if (text.is(i, WordSet.AS)) {
            return entry.takes(Takes.AS)
                    && !text.is(i - 1, "such")
                    && !(entry.takes(Takes.NP) && (opensClause(text, i) || isOffice(text, i)))
                    && (!ATTACK.equals(entry.lemma()) || opensQuote(text, i + 1));
        }
        if (text.is(i, WordSet.ON)) {
            return entry.takes(Takes.ON) && !isOfPeople(text, i - 1) && !isDay(text, i);
        }
        if (text.is(i, WordSet.WITH)) {
            return entry.takes(Takes.WITH) && entry.takes(Takes.NP);
        }
        if (text.is(i, WordSet.TO)) {
            return entry.takes(Takes.TO_NOUN) && !isOfWords(text, i - 1);
        }
        if (text.is(i, WordSet.AT)) {
            return entry.takes(Takes.AT) && isPutAt(text, i, cue);
        }
        if (text.is(i, "against")) {
            return entry.takes(Takes.AGAINST);
        }
        return (text.is(i, WordSet.OF) && entry.takes(Takes.OF)) || (text.is(i, WordSet.FOR) && entry.takes(Takes.FOR));
    }

    /** "“Vacuous”", "a “relic”". */
    private static boolean opensQuote(NewsText text, int i) {
        return text.isQuoted(i) || (text.is(i, WordSet.ARTICLE) && text.isQuoted(i + 1));
    }

    /** "Referred to the yard as": whether "to" precedes the object. */
    static boolean isBehindTo(Cue cue) {
        return cue.entry().takes(Takes.AS) && !cue.entry().takes(Takes.NP);
    }

    /** "Blamed the crew on Twitter": "on" tells where they were. */
    private static boolean isOfPeople(NewsText text, int noun) {
        return GroupNouns.arePeople(text.lower(noun))
                || RoleWords.isNoun(text.lower(noun))
                || text.names().is(noun, EntityType.PERSON);
    }

    /** "Praised Hill's work as mayor": the office modifies the object and is no predicate. */
    private static boolean isOffice(NewsText text, int as) {
        boolean owned = text.is(as - 2, WordSet.GENITIVE) || text.is(as - 2, WordClass.POSSESSIVE);
        return owned
                && text.is(as + 1, WordClass.OPEN)
                && !text.isQuoted(as + 1)
                && !Adjective.endsLikeOne(text.lower(as + 1))
                && !Participle.isAny(text, as + 1);
    }

    /**
     * The token between agent and predicate: "By Hale in one email | as", "by the union | of stealing"; -1 if there is
     * none.
     */
    static int behind(NewsText text, Phrase agent, Cue cue) {
        for (int i = agent.start() + 1; i < agent.end(); i++) {
            if (Participle.isPresent(text, i + 1) && isAt(text, i, cue)) {
                return i;
            }
        }
        int from = agent.end();
        for (int i = from; i < from + FARTHEST_AS && text.isWord(i) && !text.isFinite(i); i++) {
            if (isAt(text, i, cue)) {
                return i;
            }
        }
        return -1;
    }

    /** "Criticised the port as the crew left", "as well as": no predicate. */
    private static boolean opensClause(NewsText text, int as) {
        return text.is(as + 1, "well")
                || text.is(as + 1, WordClass.SUBJECT_PRONOUN)
                || text.hasFinite(as + 1, as + 1 + LONGEST_CLAUSE);
    }

    /** "Attributed the quote to Hill", "attributed it to Hill": Hill is the author of the words. */
    private static boolean isOfWords(NewsText text, int noun) {
        boolean toPerson = isOfPeople(text, noun + 2) && !text.is(noun + 2, WordClass.OPEN);
        return CueNouns.english().sure(text.lower(noun)).isPresent()
                || ReportWords.SAYINGS.contains(text.lower(noun))
                || (toPerson && (text.is(noun, WordSet.OBJECT) || text.is(noun, WordClass.DETERMINER)));
    }

    /** "Put the toll | at 14"; not "are forecast unchanged at 5", "the cup on the shelf at 9", "Leeds ahead at 2-1". */
    private static boolean isPutAt(NewsText text, int at, Cue cue) {
        boolean passive = text.is(cue.head() - 1, WordSet.BE);
        int start = cue.end();
        boolean object = !isDay(text, start) && (!text.isFinite(start) || Plural.endsLikeOne(text.lower(start)));
        for (int i = start; i < at; i++) {
            if (text.is(i, WordSet.ON, WordSet.TO) || ReportWords.MOVING.contains(text.lower(i))) {
                return false;
            }
        }
        return object && !passive && !text.is(at - 1, WordClass.PREPOSITION) && isFigure(text, at + 1);
    }

    private static boolean isDay(NewsText text, int i) {
        return Occasion.behindDay(text, i) > i;
    }

    /** "About 30", "£2m", "more than two"; not a score ("2-1"). */
    private static boolean isFigure(NewsText text, int from) {
        int i = from;
        while (text.is(i, WordSet.ROUGH_AHEAD) || text.is(i, "between")) {
            i++;
        }
        if (!text.isWord(i) && !text.isMark(i, ',') && !text.isMark(i, '.')) {
            i++;
        }
        return text.is(i, WordSet.NUMBER)
                || (i < text.tokens().size()
                        && text.isFigure(i)
                        && text.tokens().word(i).indexOf('-') < 0
                        && !text.isDash(i + 1));
    }

    /**
     * "Called what she saw “unfair”", "called the claim that they left “unfair”": the
     * verb is part of the object.
     */
    static boolean isInObject(NewsText text, int start, int verb) {
        return text.is(start, WordSet.WHAT) || isClaimBefore(text, start, verb);
    }

    private static boolean isClaimBefore(NewsText text, int start, int verb) {
        for (int i = start + 1; i < verb; i++) {
            if (text.is(i, WordSet.THAT)) {
                return CueNouns.english().sure(text.lower(i - 1)).isPresent()
                        || ReportWords.SAYINGS.contains(text.lower(i - 1));
            }
        }
        return false;
    }
}
