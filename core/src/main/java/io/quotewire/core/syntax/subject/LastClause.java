package io.quotewire.core.syntax.subject;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.TalkPronouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds where the last of several clauses begins, in which the subject is looked for: "Karl Voss, a clerk, left, | Mary
 * Hill, a cook, said", "A scan showed a tear, but | Hill played it down, saying". Pure functions.
 */
final class LastClause {
    /** How far behind the participle, in tokens, its words are read. */
    private static final int FARTHEST = 40;

    /** "The Lima police chief Mary Hill". */
    private static final int LONGEST_NAMED = 10;

    private LastClause() {}

    /**
     * The first token of the clause that ends with the subject of a verb behind a pause; {@code start}, where the first
     * one begins, if there is no other.
     */
    static int start(NewsText text, int start, int pause) {
        return behindContrast(text, behindReport(text, behindAside(text, start, pause), pause), pause);
    }

    /**
     * "Karl Voss, a clerk, left, | Mary Hill, a cook, (said)": the token before which a clause ends whose verb follows
     * an aside, and behind which somebody is named.
     */
    private static int behindAside(NewsText text, int start, int pause) {
        int open = Scan.backTo(pause - 1, start, text::isComma);
        if (!text.names().is(open - 1, EntityType.PERSON)) {
            return start;
        }
        int close = Scan.backTo(open - 1, start, text::isComma);
        boolean named = close > start
                && open - close <= LONGEST_NAMED
                && !text.hasFinite(close + 1, open)
                && !text.is(close + 1, WordClass.CONJUNCTION, WordClass.PREPOSITION)
                && (text.is(open + 1, WordSet.PERSON_RELATIVE) || !text.hasFinite(open + 1, pause));
        boolean verb = named && Scan.any(start + 1, close, i -> text.isComma(i) && text.isFinite(i + 1));
        return verb ? close + 1 : start;
    }

    /**
     * "A scan showed a tear, but | Hill played it down, saying": the start of the last clause before the participle
     * with a subject and a verb.
     */
    static int beforeParticiple(NewsText text, int verb, int start) {
        for (int i = verb - 1; i > start; i--) {
            if (!text.is(i, WordSet.COORDINATOR) || !text.isComma(i - 1)) {
                continue;
            }
            boolean subject = text.isCapital(i + 1)
                    || text.is(i + 1, WordSet.SUBJECT)
                    || (text.is(i + 1, WordSet.THE) && acts(text, i + 1, verb))
                    || (text.is(i, WordSet.CONTRAST)
                            && (text.is(i + 1, WordSet.ARTICLE) || text.is(i + 1, WordClass.POSSESSIVE))
                            && acts(text, i + 1, verb));
            if (subject && text.hasFinite(i + 1, verb)) {
                return i + 1;
            }
        }
        return start;
    }

    /** "(He left, and) the family has sent a letter, (saying)"; not "(but) his serve was strong", "the crew was". */
    private static boolean acts(NewsText text, int first, int verb) {
        int end = NounPhrase.end(text, first, verb);
        int head = HeadNoun.of(text, first, end);
        String noun = text.lower(head);
        boolean person = PersonNouns.contains(noun) || text.names().is(end - 1, EntityType.PERSON);
        boolean many = noun.endsWith("s") || GroupNouns.contains(noun);
        boolean acts = !text.is(end, WordSet.BE) || (person && !many && !Participle.isRegularPast(text, end + 1));
        return end > first + 1
                && acts
                && !(many && isOne(text, verb))
                && (person || GroupNouns.isOrganizationOrPeople(noun));
    }

    /** "(But the team won, saying:) “I trust them all.”" */
    private static boolean isOne(NewsText text, int verb) {
        int end = Math.min(text.tokens().size(), verb + FARTHEST);
        return Scan.any(verb, end, i -> text.isQuoted(i) && TalkPronouns.isOneSpeakers(text.lower(i)));
    }

    /** "A scan, of which he spoke, showed that it broke, and | her brother,": the token after the first clause. */
    private static int behindReport(NewsText text, int start, int pause) {
        for (int i = pause - 1; i > start; i--) {
            if (text.isComma(i) && text.is(i + 1, WordSet.COORDINATOR) && i + 2 < pause && isReported(text, start, i)) {
                return i + 2;
            }
        }
        return start;
    }

    /** "It was late, although | her coach, Mary Hill,": the token after the last word that opens a clause. */
    private static int behindContrast(NewsText text, int start, int pause) {
        boolean none = text.next(start, pause, WordSet.CONTRAST) >= pause
                && text.next(start, pause, WordSet.CONCEDING) >= pause
                && text.next(start, pause, WordSet.ANY_SUBORDINATOR) >= pause;
        for (int i = none ? start : pause - 1; i > start && !text.isFinite(i); i--) {
            if (text.isComma(i) && contrasts(text, i + 1) && i + 2 < pause && text.hasFinite(start, i)) {
                return i + 2;
            }
        }
        return start;
    }

    /** "But", "although", "while her coach"; not "while in Lima". */
    private static boolean contrasts(NewsText text, int i) {
        return text.is(i, WordSet.CONCEDING, WordSet.CONTRAST)
                || (text.is(i, "while") && (text.isCapital(i + 1) || text.is(i + 1, WordSet.ANY_DETERMINER)));
    }

    private static boolean isReported(NewsText text, int from, int to) {
        return Scan.any(from, to, i -> text.cueAt(i) >= 0 && text.is(i + 1, WordSet.THAT) && text.hasFinite(i + 1, to));
    }
}
