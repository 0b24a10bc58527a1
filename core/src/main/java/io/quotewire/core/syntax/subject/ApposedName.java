package io.quotewire.core.syntax.subject;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.syntax.Apposition;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Extends a noun for a person by the name in apposition: "Her adviser, | Mary Hill, said", "the mayor of Lima, |
 * Captain Mary Hill, said". Pure functions.
 */
final class ApposedName {
    private ApposedName() {}

    /** The phrase with the name behind its comma, before the pause; the phrase itself if there is none. */
    static Source with(NewsText text, Source phrase, int pause) {
        int end = phrase.end();
        boolean named = text.names().at(end - 1) >= 0
                && (areTwo(text, phrase) || !isPerson(text, HeadNoun.of(text, phrase.first(), end)));
        return !named && end + 1 < pause && Apposition.personBehind(text, phrase.first(), end) >= 0
                ? new Source(phrase.first(), NounPhrase.end(text, end + 1, pause), phrase.clean())
                : phrase;
    }

    /** The mayor in "the mayor of Lima"; not "Lima", "the largest port in Peru". */
    private static boolean isPerson(NewsText text, int noun) {
        return text.names().at(noun) < 0
                && (RoleWords.isNoun(text.tokens(), noun) || PersonNouns.contains(text.lower(noun)));
    }

    /** "A friend of Hale and his colleague in Lima, Mary Hill, said". */
    private static boolean areTwo(NewsText text, Source phrase) {
        return Scan.any(
                phrase.first(),
                phrase.end(),
                i -> text.is(i, WordClass.CONJUNCTION) && text.is(i + 1, WordSet.ANY_DETERMINER));
    }
}
