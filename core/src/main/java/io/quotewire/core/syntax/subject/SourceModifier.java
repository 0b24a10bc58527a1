package io.quotewire.core.syntax.subject;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Extends a phrase behind its verb by what modifies its noun, up to the next pause: "according to people | briefed on
 * the talks", "sources | in Lima", "a report | in the Herald", "said the crew led | by Ana Ruiz". Pure functions.
 */
final class SourceModifier {
    /** The maximum number of tokens of the modifier. */
    private static final int LONGEST = 18;

    private SourceModifier() {}

    /** The end of the phrase with its modifier; {@code stop} if it has none, or it cannot be told where it ends. */
    static int end(NewsText text, int first, int stop, int end) {
        if (!isNoun(text, stop - 1) || !(SourcePreposition.isBefore(text, first) || leadsToAgent(text, stop))) {
            return stop;
        }
        int limit = Math.min(end, stop + LONGEST);
        boolean made = isParticiple(text, stop);
        int i = made ? stop + 1 : stop;
        int last = stop;
        while (i < limit && text.is(i, WordClass.PREPOSITION) && !leadsToOccasion(text, i, stop - 1)) {
            int behind = NounPhrase.end(text, i + 1, limit);
            if (behind <= i + 1) {
                return stop;
            }
            i = behind;
            last = i;
        }
        return i == end || isClosed(text, i) ? last : stop;
    }

    /** "(Said the crew led) by", "(a clerk) hired by"; "(said Hill) at the port" tells where Hill spoke. */
    private static boolean leadsToAgent(NewsText text, int stop) {
        int by = text.is(stop, WordSet.BY) ? stop : stop + 1;
        return text.is(by, WordSet.BY) && Participle.isPast(text, by - 1) && RelativeHead.arePersons(text, by - 2);
    }

    private static boolean isNoun(NewsText text, int noun) {
        return text.is(noun, WordClass.OPEN) && text.names().at(noun) < 0 && !text.isCapital(noun);
    }

    /** "(People) briefed on", "(figures) released by": a participle, not the verb of a clause. */
    private static boolean isParticiple(NewsText text, int token) {
        return Participle.isPast(text, token) && text.is(token + 1, WordClass.PREPOSITION);
    }

    /** "(Police) on Monday", "(an aide) in an interview": when or where they spoke; not "(data) in its report". */
    private static boolean leadsToOccasion(NewsText text, int preposition, int noun) {
        int first = preposition + 1;
        if (isTime(text, text.is(first, WordSet.ANY_DETERMINER) ? first + 1 : first)) {
            return true;
        }
        int behind = NounPhrase.end(text, first, text.tokens().size());
        return text.is(preposition, WordSet.IN)
                && !GroupNouns.isDocument(text.lower(noun))
                && (text.is(behind - 1, WordSet.OCCASION) || GroupNouns.isDocument(text.lower(behind - 1)));
    }

    private static boolean isTime(NewsText text, int token) {
        return text.is(token, WordClass.TIME)
                || text.is(token, WordSet.WEEKDAY, WordSet.MONTH, WordSet.PERIOD)
                || text.is(token, WordSet.PERIOD_MODIFIER, WordSet.DAY_MODIFIER)
                || text.isFigure(token);
    }

    /** Whether a pause, a time, or "who" closes the phrase. */
    private static boolean isClosed(NewsText text, int token) {
        return text.is(token, WordClass.PUNCTUATION)
                || text.isQuoted(token)
                || text.is(token, WordSet.ANY_RELATIVE)
                || text.is(token, WordClass.PREPOSITION)
                || isTime(text, token);
    }
}
