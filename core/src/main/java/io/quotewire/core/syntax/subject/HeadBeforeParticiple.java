package io.quotewire.core.syntax.subject;

import io.quotewire.core.cue.Takes;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds the persons or the body of which a form in -ing tells what they do: "a group | watching the port (said)", "the
 * clerk | looking into the case (said)", "the man | claiming to be Karl Voss (said)". What the form governs does not
 * speak. Pure functions.
 */
final class HeadBeforeParticiple {
    /** The maximum number of tokens from the form to the verb. */
    private static final int FARTHEST = 14;

    private HeadBeforeParticiple() {}

    /** The form in -ing of the phrase that ends before the token; -1 if it has none. */
    static int participle(NewsText text, int end, int from) {
        for (int i = end - 1; i > from && end - i <= FARTHEST; i--) {
            if (Participle.isPresent(text, i) && !text.is(i, WordSet.NONFINITE) && !isNominal(text, i)) {
                boolean acts = isNoun(text, i - 1) && governs(text, i, end) && !tells(text, i);
                return acts && !isOfOther(text, i, end) ? i : -1;
            }
            boolean open = text.isPlainOpen(i); // as most are
            if ((!open && (!text.isWord(i) || text.isQuoted(i) || opensClause(text, i)))
                    || (text.isFinite(i) && !areNamed(text, i))) {
                return -1;
            }
        }
        return -1;
    }

    /** "The | killing of", "a | missing boy". */
    private static boolean isNominal(NewsText text, int form) {
        return text.is(form - 1, WordSet.ANY_DETERMINER);
    }

    private static boolean isNoun(NewsText text, int i) {
        return text.is(i, WordClass.OPEN)
                && text.names().at(i) < 0
                && !text.isFinite(i)
                && RelativeHead.arePersons(text, i);
    }

    /** "Attending the Lima | talks (with Hill)". */
    private static boolean areNamed(NewsText text, int noun) {
        return text.isCapital(noun - 1) && text.is(noun - 2, WordSet.THE) && Plural.endsLikeOne(text.lower(noun));
    }

    /** "Watching | the port", "working | for Hill"; not "the bank holding | company", "groups including | Harland". */
    private static boolean governs(NewsText text, int participle, int end) {
        int next = participle + 1;
        return next < end
                && !text.is(participle, WordSet.OF_GROUP)
                && (text.names().at(next) >= 0
                        || text.is(next, WordSet.ANY_DETERMINER)
                        || text.is(next, WordSet.ANY_PREPOSITION)
                        || text.is(next, WordSet.TO)
                        || (isRole(text, next) && text.names().at(next + 1) >= 0 && isSeveral(text, participle - 1)));
    }

    /** "Fans (mourning singer Hill)"; not "the club (managing director Hill)". */
    private static boolean isSeveral(NewsText text, int noun) {
        return Plural.endsLikeOne(text.lower(noun)) || text.is(noun, WordSet.PLURAL_NOUN);
    }

    /** "Officials saying the port (had closed)": the words behind it are a clause; not "claiming to be". */
    private static boolean tells(NewsText text, int participle) {
        int cue = text.cueAt(participle);
        return cue >= 0
                && (text.cues().get(cue).entry().takes(Takes.THAT)
                        || text.cues().get(cue).entry().takes(Takes.BARE))
                && !text.is(participle + 1, WordSet.TO);
    }

    private static boolean isRole(NewsText text, int noun) {
        return text.names().at(noun) < 0 && RoleWords.isNoun(text.tokens(), noun);
    }

    private static boolean opensClause(NewsText text, int i) {
        return text.is(i, WordClass.SUBORDINATOR)
                || text.is(i, WordSet.CLAUSE_PREPOSITION)
                || text.is(i, WordSet.ANY_RELATIVE)
                || text.is(i, WordSet.SUBJECT)
                || text.is(i, WordClass.CONJUNCTION);
    }

    /** "A man working for the port | Hill (said)": the person at the end is another phrase; not "of singer | Hill". */
    private static boolean isOfOther(NewsText text, int participle, int end) {
        int person = RelativeHead.personAtEnd(text, end);
        int first = person < 0 ? end : text.names().firstToken(person);
        while (first - 1 > participle && text.isCapital(first - 1)) {
            first--;
        }
        if (isRole(text, first - 1)) {
            first = Scan.backPast(first - 1, participle, i -> text.is(i, WordClass.OPEN) && !text.isCapital(i)) + 1;
        }
        return person >= 0
                && first - 1 > participle
                && !text.is(first - 1, WordSet.ANY_PREPOSITION)
                && !text.is(first - 1, WordSet.BE)
                && !text.is(first - 1, WordSet.ANY_DETERMINER);
    }
}
