package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.GoingOnPersons;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * "The central defender said", "the coach added": a definite phrase beside a cue by which a text goes on with the
 * person whom it has on its mind. Nobody else may have come up as such a one, by name or without. What somebody is
 * by office is only gone on with where the verb says so ("added"), else the judge who speaks is a new one; a trade
 * with a word before it, where whoever spoke last may bear it and nobody has spoken of one; and so may whoever spoke
 * last be meant by a role with a place, a people or a body before it ("the Herald editor").
 */
final class DefinitePerson {
    private static final int LONGEST = 6;
    /** Tokens back in which somebody else may have come up as one. */
    private static final int MOST_BACK = 1000;
    /** Tokens of a clause between the phrase and its verb. */
    private static final int LONGEST_CLAUSE = 20;

    private final NewsText text;
    private final Supplier<Offices> offices;

    DefinitePerson(NewsText text, Supplier<Offices> offices) {
        this.text = text;
        this.offices = offices;
    }

    /**
     * The gender of the one who is gone on with where such a phrase ends with the token; empty where none does.
     *
     * @param persons those whom the text has named so far
     */
    Optional<Gender> at(int noun, Supplier<Stream<Person>> persons) {
        if (!text.is(noun, WordClass.OPEN) || text.cueAt(noun) >= 0) {
            return Optional.empty();
        }
        if (text.is(noun + 1, WordClass.OPEN) && text.cueAt(noun + 1) < 0) {
            return Optional.empty();
        }
        boolean speaks = text.cueAt(behindAdverb(behindApposition(behindChildren(noun + 1)))) >= 0;
        int article = article(noun);
        boolean open = text.is(article, WordSet.THE)
                && (speaks || text.cueAt(article - 1) >= 0)
                && isGoneOnWith(article, noun, persons);
        return open && !offices.get().isIntroduced(article, noun, 0)
                ? Optional.of(Titles.gender(text.lower(noun)).orElse(Gender.UNKNOWN))
                : Optional.empty();
    }

    /** Where the phrase begins that ends with the noun, or the token before it. */
    private int article(int noun) {
        int article = noun - 1;
        while (article > noun - LONGEST && text.is(article, WordClass.OPEN) && text.cueAt(article) < 0) {
            article--;
        }
        return article;
    }

    /** Whether all but one of whom the text has named have an office that it tells: "the minister" is none of those. */
    private boolean isOne(Supplier<Stream<Person>> persons) {
        return persons.get().count() == 1
                || persons.get()
                                .filter(person -> !offices.get().isInOffice(person))
                                .limit(2)
                                .count()
                        == 1;
    }

    /** Not "the prime minister" for whom the text knows as a leader of the opposition, or where it says who is. */
    boolean mayBe(Person person, int noun) {
        if (offices.get().isBorne(article(noun), noun, person)) {
            return false;
        }
        if (GoingOnPersons.isElected(text.lower(noun))) {
            return !offices.get().isSitting(person);
        }
        if (GoingOnPersons.isBereaved(text.lower(noun))) {
            return !offices.get().isAnything(person);
        }
        return !GoingOnPersons.isOfTheOnlyOne(text.lower(noun))
                || !offices.get().isInOffice(person);
    }

    /**
     * Whether only whoever spoke last may be meant: "the primary school teacher", "the Herald editor" may be new behind
     * others.
     *
     * @param persons those whom the text has named so far
     */
    boolean mustHaveSpoken(int noun, Supplier<Stream<Person>> persons) {
        int first = noun;
        while (first > noun - LONGEST && text.is(first - 1, WordClass.OPEN)) {
            first--;
        }
        String word = text.lower(noun);
        boolean only = GoingOnPersons.isOfTheOnlyOne(word);
        boolean one = only && persons.get().count() == 1;
        if (only && !one && !isAdding(first - 1, noun)) {
            return true;
        }
        return GoingOnPersons.isTrade(word)
                ? !text.is(first, WordSet.FORMER) && !GoingOnPersons.isPast(text.lower(first))
                : isRoleSomewhere(first - 1, noun)
                        && !GoingOnPersons.contains(word)
                        && !GoingOnPersons.isDescribed(word)
                        && !one;
    }

    /** "The mother of three | said". */
    private int behindChildren(int token) {
        return text.is(token, WordSet.OF) && text.is(token + 1, WordSet.NUMBER) ? token + 2 : token;
    }

    /**
     * "The retired baker, 67, who left in May, | said", "the baker, from Lima, Peru, | said": behind the age, the
     * clause or the place and their commas.
     */
    private int behindApposition(int token) {
        int i = token;
        if (text.isComma(i)
                && text.isComma(i + 2)
                && Character.isDigit(text.tokens().firstChar(i + 1))) {
            i += 2;
        }
        if (text.isComma(i) && text.is(i + 1, WordSet.PERSON_RELATIVE)) {
            int close = i + 2;
            while (close < i + LONGEST_CLAUSE && text.isWord(close)) {
                close++;
            }
            i = text.isComma(close) ? close : i;
        }
        if (text.isComma(i) && text.is(i + 1, WordSet.FROM)) {
            for (int close = i + 2; close < i + LONGEST_CLAUSE && isOfPlace(close); close++) {
                if (text.isComma(close) && text.cueAt(close + 1) >= 0) {
                    return close + 1;
                }
            }
        }
        return text.isComma(i) && i > token ? i + 1 : token;
    }

    private boolean isOfPlace(int token) {
        return text.isComma(token) || (text.isWord(token) && text.cueAt(token) < 0);
    }

    private int behindAdverb(int token) {
        return text.is(token, WordClass.ADVERB) || text.is(token, WordSet.HAVE) ? token + 1 : token;
    }

    private boolean isGoneOnWith(int article, int noun, Supplier<Stream<Person>> persons) {
        String word = text.lower(noun);
        if (GoingOnPersons.contains(word)
                || GoingOnPersons.isElected(word)
                || (GoingOnPersons.isOfTheOnlyOne(word) && isOne(persons))
                || (text.isCapital(noun) && AgeOrOrigin.isOrigin(word))) {
            return true;
        }
        if (GoingOnPersons.isDescribed(word)) {
            return isDescribed(article + 1, noun);
        }
        boolean children = GoingOnPersons.isParent(word) && behindChildren(noun + 1) > noun + 1;
        if (children
                || ((noun > article + 1 || (text.opensSentence(article) && !GoingOnPersons.isBereaved(word)))
                        && isTrade(article, noun))
                || isRoleSomewhere(article, noun)) {
            return true;
        }
        return isAdding(article, noun)
                && RoleWords.isNoun(text.tokens(), noun)
                && !text.is(noun, WordSet.NAMELESS_SOURCE);
    }

    private boolean isAdding(int article, int noun) {
        return text.is(noun + 1, WordSet.ADDING)
                || text.is(noun + 1, WordSet.VERBS_ADVERB)
                || text.is(article - 1, WordSet.ADDING);
    }

    /**
     * "The primary school teacher said", "the retired judge said": what somebody does or did for a living, of which
     * nobody has spoken before. "The school principal" and others of whom a place has one may be new.
     */
    private boolean isTrade(int article, int noun) {
        String first = text.lower(article + 1);
        boolean trade = (GoingOnPersons.isPast(first) && !GroupNouns.isBodyOrPeople(text.lower(noun)))
                || (text.is(article + 1, WordSet.FORMER)
                        ? RoleWords.isNoun(text.tokens(), noun)
                        : GoingOnPersons.isTrade(text.lower(noun)));
        if (!trade || text.is(noun, WordSet.NAMELESS_SOURCE)) {
            return false;
        }
        for (int i = article + 1; i < noun; i++) {
            if (text.isCapital(i) || text.names().at(i) >= 0) {
                return false;
            }
        }
        for (int i = Math.max(0, article - MOST_BACK); i < article; i++) {
            if (text.lower(i).startsWith(text.lower(noun))) {
                return false;
            }
        }
        return true;
    }

    /**
     * "The Herald editor said", "“…,” the Dutch economist said": a role with a place, a people or a body before it,
     * that opens its clause.
     */
    private boolean isRoleSomewhere(int article, int noun) {
        boolean opens = text.opensSentence(article)
                || isBehindFronted(article)
                || text.quoteAt(article - 1) >= 0
                || (text.cueAt(article - 1) >= 0 && text.quoteAt(article - 2) >= 0);
        return opens
                && noun > article + 1
                && text.isCapital(noun - 1)
                && !text.isCapital(noun)
                && RoleWords.isNoun(text.tokens(), noun)
                && !text.is(noun, WordSet.NAMELESS_SOURCE);
    }

    /** "Speaking in Lima on Monday, | the Herald editor": who speaks is told behind a clause without a subject. */
    private boolean isBehindFronted(int article) {
        int sentence = text.isComma(article - 1) ? text.sentenceAt(article) : -1;
        int start = sentence < 0 ? -1 : text.sentences().start(sentence);
        return start >= 0 && Participle.isPresent(text, start) && !text.hasFinite(start, article);
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
