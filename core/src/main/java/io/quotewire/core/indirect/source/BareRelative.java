package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Recognises a relative clause without a pronoun whose subject is a plural: "a levy | traders say will fail", "the men
 * | police say shot her". The verb behind the cue has no other subject than the noun before. Pure functions.
 */
public final class BareRelative {
    private BareRelative() {}

    /** The subject of such a clause, whose verb is the cue; empty if it is no such clause. */
    static Optional<Phrase> speakers(NewsText text, Cue cue, int left) {
        int first = cue.first() - 1;
        if (first <= left || !lacksSubject(text, cue) || !isPlural(text, first)) {
            return Optional.empty();
        }
        while (first - 1 > left && (text.isCapital(first - 1) || text.names().at(first - 1) >= 0)) {
            first--;
        }
        return isNoun(text, first - 1) && !hasPronoun(text, first - 1, left)
                ? Optional.of(new Phrase(first, cue.first()))
                : Optional.empty();
    }

    /** "Which port traders say": the words before the plural are its own. */
    private static boolean hasPronoun(NewsText text, int noun, int left) {
        int i = Scan.backPast(noun, left, word -> text.is(word, WordClass.OPEN));
        return text.is(i, WordSet.ANY_RELATIVE, WordSet.WHAT);
    }

    /** Whether the source is the subject of such a clause, so that what follows the cue is no clause by itself. */
    public static boolean is(NewsText text, Cue cue, Phrase source) {
        return lacksSubject(text, cue) && isNoun(text, source.start() - 1) && isPlural(text, source.end() - 1);
    }

    /** "Say will fail", "say shot her": a verb directly behind the cue. */
    private static boolean lacksSubject(NewsText text, Cue cue) {
        int verb = cue.end();
        return cue.form() != VerbForm.PRESENT
                && cue.entry().kind() == CueKind.STATEMENT
                && cue.entry().takes(Takes.ANY_CLAUSE)
                && (text.is(verb, WordClass.AUXILIARY)
                        || (text.isFinite(verb)
                                && (text.is(verb + 1, WordClass.OBJECT_PRONOUN, WordClass.DETERMINER)
                                        || text.is(verb + 1, WordClass.POSSESSIVE))));
    }

    private static boolean isPlural(NewsText text, int noun) {
        return text.is(noun, WordSet.PLURAL_NOUN)
                || (text.is(noun, WordClass.OPEN) && Plural.endsLikeOne(text.lower(noun)));
    }

    private static boolean isNoun(NewsText text, int i) {
        return (text.is(i, WordClass.OPEN) && !text.isCapital(i) && !text.isFinite(i)) || text.is(i, "one");
    }
}
