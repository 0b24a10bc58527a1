package io.quotewire.core.syntax.subject;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Tells whether a phrase before a pause is who may speak behind it: "Hill, a former envoy, said", "the mayor of Lima,
 * in a letter, said"; not the place in "In Lima, the mayor said", nor the short form in brackets. Pure functions.
 */
final class SpeakingSubject {
    /** In names. */
    private static final int FARTHEST_NAME = 64;

    private SpeakingSubject() {}

    /**
     * Whether the phrase may speak.
     *
     * @param named whether only a name or a pronoun may, not any phrase with a determiner
     */
    static boolean is(NewsText text, Source source, boolean named) {
        if (text.is(source.first(), WordClass.SUBJECT_PRONOUN) && source.end() == source.first() + 1) {
            return true;
        }
        int name = text.names().at(source.end() - 1);
        if (text.is(source.first() - 2, WordSet.INSTANCE) && !text.opensSentence(source.first() - 3)) {
            // "Some candidates — for instance, Hill, who left — said"
            return false;
        }
        if (ShortFormAside.is(text, source) || isInBrackets(text, source)) {
            return false;
        }
        if (name >= 0) {
            return text.names().type(name) != EntityType.LOCATION
                    || isOfPlace(text, source, name)
                    || PlaceThatSpeaks.is(text, source)
                    || isSurname(text, source, name)
                    || (!named && hasPlace(text, source, name));
        }
        return !named
                && (text.is(source.first(), WordClass.DETERMINER, WordClass.POSSESSIVE)
                        || text.names().at(source.first()) >= 0);
    }

    /** "The envoy to Iraq", "the mayor of Lima": the place modifies the noun. */
    private static boolean hasPlace(NewsText text, Source phrase, int place) {
        int first = text.names().firstToken(place);
        return first - phrase.first() > 2
                && text.is(first - 1, WordClass.PREPOSITION)
                && text.is(phrase.first(), WordClass.DETERMINER);
    }

    /** "Dino Lima … Lima, in a letter, said": a place's name that a person named just before bears, too. */
    private static boolean isSurname(NewsText text, Source phrase, int place) {
        int word = phrase.first();
        if (phrase.end() > word + 1 || !text.opensSentence(word)) {
            return false;
        }
        int alike = text.tokens().firstAlike(word);
        return Scan.any(Math.max(0, place - FARTHEST_NAME), place, name -> {
            int last = text.names().endToken(name) - 1;
            return text.names().type(name) == EntityType.PERSON
                    && last > text.names().firstToken(name)
                    && text.tokens().firstAlike(last) == alike
                    && !text.is(last - 1, WordSet.OF);
        });
    }

    /** "Senator Mary Hill of Ohio": the place modifies a person. */
    private static boolean isOfPlace(NewsText text, Source phrase, int place) {
        int of = text.names().firstToken(place) - 1;
        int name = text.is(of, WordSet.OF) && of > phrase.first() ? text.names().at(of - 1) : -1;
        return name >= 0 && text.names().type(name) == EntityType.PERSON;
    }

    /** "The head of the Port Board (PB), Mary Hill, said", not PB; but "(Harland Corp), a yard in Lima, said". */
    private static boolean isInBrackets(NewsText text, Source source) {
        int bracket = source.first() - 1;
        int last = source.end() - 1;
        return text.isMark(bracket, '(')
                && !text.opensSentence(bracket)
                && (text.isMark(last, ')') || text.isMark(last + 1, ')'));
    }
}
