package io.quotewire.core.syntax.subject;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Skips words that may come between a subject and its verb: "Hill also said", "the crew on Friday said", "they all
 * said". Pure functions.
 */
public final class VerbLead {
    private static final String RECENT = "recent";

    private VerbLead() {}

    /**
     * The token after the subject: before any adverbs, time, reflexive and floating quantifier that precede token
     * {@code end}.
     */
    static int start(NewsText text, int end, int from) {
        int last = end;
        while (last > from && (text.is(last - 1, WordClass.ADVERB) || leads(text, last - 1, from))) {
            last--;
        }
        last = beforeAside(text, last, from);
        return last < end && last - 1 > from && isPublication(text, last - 1) ? last - 1 : last;
    }

    /** The token before "in turn", "in response" or "for their part", which ends there; else the token itself. */
    private static int beforeAside(NewsText text, int end, int from) {
        if (!text.is(end - 1, WordSet.ASIDE_NOUN)) {
            return end;
        }
        boolean owned = text.is(end - 1, "part");
        int first = owned ? end - 3 : end - 2;
        boolean aside = owned
                ? text.is(first, WordSet.FOR) && text.is(first + 1, WordClass.POSSESSIVE)
                : text.is(first, WordSet.IN);
        return aside && first > from ? first : end;
    }

    /** The first token of the group that ends with the verb: "| had texted", "| had just come". */
    public static int group(NewsText text, int verb) {
        return Scan.backPast(verb - 1, -1, i -> text.is(i, WordClass.AUXILIARY) || text.is(i, WordSet.GROUP_ADVERB))
                + 1;
    }

    /** Whether the token is such a word; of those without a set only "recent" is. */
    private static boolean leads(NewsText text, int token, int from) {
        return isRecent(text, token)
                || (!text.isPlainOpen(token)
                        && (isTime(text, token, from)
                                || isDate(text, token, from)
                                || text.is(token, WordSet.REFLEXIVE)
                                || isFloating(text, token, from)));
    }

    /** "They all said", "Hill and Kelly both said", "a guard and a clerk both said": behind the words it counts. */
    private static boolean isFloating(NewsText text, int token, int from) {
        return token > from
                && text.is(token, WordSet.FLOATING)
                && (text.is(token - 1, WordClass.SUBJECT_PRONOUN)
                        || text.names().at(token - 1) >= 0
                        || RoleWords.isNoun(text.tokens(), token - 1)
                        || (text.is(token - 1, WordClass.OPEN) && Plural.endsLikeOne(text.lower(token - 1))));
    }

    /** "A poll out on Monday found", "a report published on Friday said": a participle before the time. */
    private static boolean isPublication(NewsText text, int token) {
        boolean day = text.is(token + 1, WordClass.TIME) || text.is(token + 1, WordSet.DAY_MODIFIER);
        return day && Participle.isPast(text, token);
    }

    /** "On Friday", "this summer" between the subject and its verb. */
    private static boolean isTime(NewsText text, int token, int from) {
        boolean time = text.is(token, WordClass.TIME)
                || (text.is(token, WordSet.PERIOD) && token > from && text.is(token - 1, WordSet.PERIOD_MODIFIER));
        if (time && (!text.isCapital(token) || text.is(token, WordSet.WEEKDAY))) {
            return true;
        }
        boolean modifies = text.is(token, WordSet.PERIOD_MODIFIER);
        boolean leads = modifies || text.is(token, WordSet.DAY_MODIFIER) || text.is(token, WordClass.DETERMINER);
        return leads
                && token > from
                && (text.is(token + 1, WordClass.TIME) || (modifies && text.is(token + 1, WordSet.PERIOD)));
    }

    /** A token of "in recent" before "days": "Reports in recent days said"; not "Indeed in recent days". */
    private static boolean isRecent(NewsText text, int token) {
        int recent = text.is(token, WordSet.IN) ? token + 1 : token;
        return text.is(recent, RECENT)
                && (text.is(recent + 1, WordClass.TIME) || text.is(recent + 1, WordSet.PERIOD))
                && text.is(recent - 1, WordSet.IN)
                && (text.names().at(recent - 2) >= 0 || Plural.endsLikeOne(text.lower(recent - 2)));
    }

    /** A token of "on Oct. 17" between the subject and its verb. */
    private static boolean isDate(NewsText text, int token, int from) {
        int on = text.is(token, WordSet.MONTH) ? token - 1 : text.isFigure(token) ? token - 2 : token;
        return on > from && text.is(on, WordSet.ON) && text.is(on + 1, WordSet.MONTH) && text.isFigure(on + 2);
    }
}
