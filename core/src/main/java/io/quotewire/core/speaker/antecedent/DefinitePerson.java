package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.GoingOnPersons;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * "The central defender said", "the coach added": a definite phrase beside a cue by which a text goes on with the
 * person whom it has on its mind. Nobody else may have come up as such a one, by name or without. What somebody is
 * by office or trade is only gone on with where the verb says so ("added"): else the judge who speaks is a new
 * one.
 */
final class DefinitePerson {
    private static final int LONGEST = 6;

    /** Nobody comes up as "the retired baker". */
    private static final String RETIRED = "retired";

    private final NewsText text;
    private final Supplier<Offices> offices;

    DefinitePerson(NewsText text, Supplier<Offices> offices) {
        this.text = text;
        this.offices = offices;
    }

    /**
     * The gender of the one who is gone on with where such a phrase ends with the token; empty where none does.
     *
     * @param persons how many persons the text has named so far
     */
    Optional<Gender> at(int noun, int persons) {
        if (!text.is(noun, WordClass.OPEN) || text.cueAt(noun) >= 0) {
            return Optional.empty();
        }
        boolean speaks = text.cueAt(behindAdverb(behindAge(noun + 1))) >= 0;
        if (!speaks && text.is(noun + 1, WordClass.OPEN)) {
            return Optional.empty();
        }
        int article = noun - 1;
        while (article > noun - LONGEST && text.is(article, WordClass.OPEN) && text.cueAt(article) < 0) {
            article--;
        }
        boolean open = text.is(article, WordSet.THE)
                && (speaks || text.cueAt(article - 1) >= 0)
                && isGoneOnWith(article, noun, persons);
        return open && !offices.get().isBorne(article, noun) && !offices.get().isIntroduced(article, noun, 0)
                ? Optional.of(Titles.gender(text.lower(noun)).orElse(Gender.UNKNOWN))
                : Optional.empty();
    }

    /** Not "the prime minister" for whom the text knows as a leader of the opposition. */
    boolean mayBe(Person person, int noun) {
        if (GoingOnPersons.isElected(text.lower(noun))) {
            return !offices.get().isSitting(person);
        }
        return !GoingOnPersons.isOfTheOnlyOne(text.lower(noun))
                || !offices.get().isInOffice(person);
    }

    /** "The retired baker, 67, said": behind the age and its commas. */
    private int behindAge(int token) {
        boolean age = text.isComma(token)
                && text.isComma(token + 2)
                && text.isWord(token + 1)
                && Character.isDigit(text.tokens().firstChar(token + 1));
        return age ? token + 3 : token;
    }

    private int behindAdverb(int token) {
        return text.is(token, WordClass.ADVERB) || text.is(token, WordSet.HAVE) ? token + 1 : token;
    }

    private boolean isGoneOnWith(int article, int noun, int persons) {
        String word = text.lower(noun);
        if (GoingOnPersons.contains(word)
                || GoingOnPersons.isElected(word)
                || (persons == 1 && GoingOnPersons.isOfTheOnlyOne(word))
                || (text.isCapital(noun) && AgeOrOrigin.isOrigin(word))) {
            return true;
        }
        if (GoingOnPersons.isDescribed(word)) {
            return isDescribed(article + 1, noun);
        }
        if (text.is(article + 1, RETIRED) && noun > article + 1) {
            return true;
        }
        boolean adds = text.is(noun + 1, WordSet.ADDING)
                || text.is(noun + 1, WordSet.VERBS_ADVERB)
                || text.is(article - 1, WordSet.ADDING);
        return adds && RoleWords.isNoun(text.tokens(), noun) && !text.is(noun, WordSet.NAMELESS_SOURCE);
    }

    private boolean isDescribed(int first, int noun) {
        for (int i = first; i < noun; i++) {
            if (text.isCapital(i) || AgeOrOrigin.isAge(text.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
