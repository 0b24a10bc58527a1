package io.quotewire.core.indirect.start;

import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Whether a relative clause may tell of a phrase by the number of its verb: "the winch … was", "the plan … costs", "the
 * winches … were"; a sum or a time is no such phrase. Pure functions.
 */
final class RelativeAgreement {
    private RelativeAgreement() {}

    static boolean agrees(NewsText text, Phrase phrase, int head, int verb) {
        String form = text.lower(verb);
        return switch (form) {
            case "is", "was", "has", "does" -> maybeSingular(text, phrase, head);
            case "are", "were", "have", "do" -> maybePlural(text, phrase, head);
            default ->
                text.is(verb, WordClass.AUXILIARY)
                        || PastTense.isAt(text, verb)
                        || (Plural.endsLikeOne(form)
                                ? maybeSingular(text, phrase, head)
                                : maybePlural(text, phrase, head));
        };
    }

    private static boolean maybeSingular(NewsText text, Phrase phrase, int head) {
        return !isPlural(text, head) && !joinsTwo(text, phrase);
    }

    /** "A boat and a winch". */
    private static boolean joinsTwo(NewsText text, Phrase phrase) {
        return Scan.any(
                phrase.start(),
                phrase.end() - 1,
                i -> text.is(i, WordClass.CONJUNCTION) && text.is(i + 1, WordSet.ANY_DETERMINER));
    }

    private static boolean maybePlural(NewsText text, Phrase phrase, int head) {
        return isPlural(text, head)
                || text.names().at(head) >= 0
                || Scan.any(phrase.start(), phrase.end(), i -> text.is(i, WordClass.CONJUNCTION));
    }

    /** "Late May", "$3 billion". */
    static boolean isMeasure(NewsText text, int i) {
        return text.is(i, WordClass.TIME)
                || text.is(i, WordSet.MONTH, WordSet.WEEKDAY, WordSet.PERIOD)
                || text.is(i, WordSet.ROUND_NUMBER)
                || (text.is(i, WordSet.SHARE) && text.isFigure(i - 1))
                || text.isFigure(i);
    }

    static boolean isPlural(NewsText text, int noun) {
        return text.names().at(noun) < 0
                && (text.is(noun, WordSet.PLURAL_NOUN, WordSet.OTHERS) || Plural.endsLikeOne(text.lower(noun)));
    }
}
