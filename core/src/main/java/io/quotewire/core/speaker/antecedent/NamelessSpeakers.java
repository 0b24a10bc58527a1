package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Gender;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells whether a source is a single unnamed person, to whom the next "he" refers: "a spokesman for the port", "one of
 * his friends", "Hill's lawyer", "this former rebel"; not "the mayor", who may have been named.
 */
final class NamelessSpeakers {
    private final NewsText text;
    private final NamelessAntecedents nouns;
    private final Supplier<Offices> offices;

    NamelessSpeakers(NewsText text, NamelessAntecedents nouns, Supplier<Offices> offices) {
        this.text = text;
        this.nouns = nouns;
        this.offices = offices;
    }

    /** The gender of the speaker; empty if it is, or may be, somebody named or no single person. */
    Optional<Gender> of(SourceWords source) {
        int first = source.first();
        int noun = source.noun();
        if (isNamed(source, noun) || text.quoteAt(first) >= 0 || source.areTwo()) {
            return Optional.empty();
        }
        if (isOneOf(source)) {
            return Optional.of(Gender.UNKNOWN);
        }
        Optional<Gender> gender = nouns.person(noun);
        boolean nameless = gender.isPresent()
                && (isNew(first)
                        || isOwned(first, noun)
                        || isAnonymous(first, noun)
                        || isOfOneUnnamed(first, noun)
                        || isKnown(first, noun));
        return nameless && offices.get().bearer(first, noun).isEmpty() ? gender : Optional.empty();
    }

    /** The words for a person asked who is not named: "asked the witness whether"; empty for a request. */
    Optional<SourceWords> asked(int token) {
        if (!text.is(token, WordClass.DETERMINER) && !text.is(token, WordClass.POSSESSIVE)) {
            return Optional.empty();
        }
        return nouns.words(token)
                .filter(words -> nouns.person(words.noun()).isPresent()
                        && text.is(words.end(), WordSet.WH)
                        && !isNamed(words, words.noun()));
    }

    /** The gender of the person whom the words denote. */
    Gender gender(SourceWords words) {
        return nouns.person(words.noun()).orElse(Gender.UNKNOWN);
    }

    /** The gender of a person without a name who comes up again: "The junior doctor", after "a junior doctor". */
    Optional<Gender> again(int token) {
        if (!text.is(token, WordSet.THE)
                || !text.is(token + 1, WordClass.OPEN)
                || text.tokens().firstAlike(token + 1) > token) {
            return Optional.empty();
        }
        return nouns.words(token)
                .filter(words -> isAgain(token, words.noun()) && !isNamed(words, words.noun()))
                .flatMap(words -> nouns.person(words.noun()));
    }

    /** "The junior doctor": the words are the same as in "a junior doctor" before. */
    private boolean isAgain(int first, int noun) {
        int length = noun - first;
        if (length < 2) {
            return false;
        }
        return text.tokens()
                .anyAlike(
                        Math.max(length, first - Reach.OF_PERSONS),
                        noun,
                        i -> i < first && introduces(i - length, i, noun) && !nouns.isNamedAt(i + 1));
    }

    /** Whether the words from the token up to {@code end} are "a" and those before {@code noun}, as many. */
    private boolean introduces(int token, int end, int noun) {
        if (!text.is(token, WordSet.SINGULAR_AHEAD)) {
            return false;
        }
        int same = 1;
        while (same < end - token && text.lower(end - same).equals(text.lower(noun - same))) {
            same++;
        }
        return same == end - token;
    }

    /**
     * "A driver Karl Voss", "a driver, Karl Voss,", "a spokesman for the port, Karl Voss"; not "backed by Karl Voss,
     * the spokesman said".
     */
    boolean isNamed(SourceWords source, int noun) {
        boolean behindName = text.isComma(source.first() - 1) && isPerson(source.first() - 2);
        if (isPerson(noun) || (behindName && !(source.isTheNoun() && text.is(noun, WordSet.NAMELESS_SOURCE)))) {
            return true;
        }
        for (int i = source.first(); i < source.end(); i++) {
            boolean other = i < noun || text.is(i - 1, WordClass.PREPOSITION) || text.is(i, WordSet.GENITIVE);
            if (!other
                    && isPerson(i)
                    && !text.is(text.names().endToken(text.names().at(i)), WordSet.GENITIVE)) {
                return true;
            }
        }
        return nouns.isNamedAt(source.end());
    }

    private boolean isPerson(int token) {
        return text.names().is(token, EntityType.PERSON);
    }

    /** "One of his friends", "another of the guards". */
    private boolean isOneOf(SourceWords source) {
        int of = source.first() + 1;
        if (!isNew(source.first()) || !text.is(of, WordSet.OF) || of + 1 >= source.end()) {
            return false;
        }
        int noun = HeadNoun.of(text, of + 1, source.end());
        String word = text.lower(noun);
        return text.is(noun, WordClass.OBJECT_PRONOUN)
                || (Plural.endsLikeOne(word) && nouns.isPerson(word.substring(0, word.length() - 1)));
    }

    private boolean isNew(int token) {
        return text.is(token, WordSet.NEW_AHEAD) || text.is(token, "this");
    }

    /**
     * "His lawyer", "our correspondent", "Hill's lawyer", "the man's lover"; not "the party's leader", who may have
     * been named.
     */
    private boolean isOwned(int first, int noun) {
        if (text.is(first, WordSet.SPEAKING_OWNER) || text.is(first, "our")) {
            return true;
        }
        return Scan.any(
                first + 1,
                noun,
                i -> text.is(i, WordSet.GENITIVE)
                        && (isPerson(i - 1)
                                || text.is(noun, WordSet.NAMELESS_SOURCE)
                                || (nouns.isOwned(noun) && nouns.isPerson(text.lower(i - 1)))));
    }

    /** "The official", "our source", "Harland spokesman". */
    private boolean isAnonymous(int first, int noun) {
        return text.is(noun, WordSet.NAMELESS_SOURCE)
                && nouns.isAnonymous(noun)
                && (text.is(first, WordSet.THE) || text.is(first, WordClass.POSSESSIVE));
    }

    /** "The chief executive of a shipping line", "the mother of one pupil": of somebody or something without a name. */
    private boolean isOfOneUnnamed(int first, int noun) {
        return text.is(first, WordSet.THE) && nouns.isOfOne(noun + 1);
    }

    /** "The banker", if "a banker" was introduced after the last name. */
    private boolean isKnown(int first, int noun) {
        return text.is(first, WordSet.THE)
                && (offices.get().isIntroduced(first, noun, lastNamed(first)) || isAgain(first, noun));
    }

    private int lastNamed(int token) {
        int name = text.names().firstFrom(token) - 1;
        while (name >= 0 && text.names().type(name) != EntityType.PERSON) {
            name--;
        }
        return name < 0 ? 0 : text.names().firstToken(name);
    }
}
