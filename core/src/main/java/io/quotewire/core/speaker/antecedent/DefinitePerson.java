package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.PronounGender;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.Traits;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Recognises a definite noun phrase next to a cue that refers to the person in focus: "The central defender said", "the
 * coach added". No other such person may have been mentioned. A phrase for an office only counts if the verb continues
 * earlier speech ("added"); otherwise it may introduce a new speaker. An occupation with a modifier counts if the last
 * speaker may have it and nobody else does; likewise a role with a place, a nationality or an organisation before it
 * ("the Herald editor").
 */
final class DefinitePerson {
    private final NewsText text;
    private final Supplier<Offices> offices;
    private final DefinitePhraseBounds phrases;
    private final AgedPhrase aged;
    /** The nouns of unnamed speakers so far: "minister". */
    private final Set<String> untold = new HashSet<>(2);

    DefinitePerson(NewsText text, Supplier<Offices> offices) {
        this.text = text;
        this.offices = offices;
        this.phrases = new DefinitePhraseBounds(text);
        this.aged = new AgedPhrase(text);
    }

    /** The article of such a phrase that ends with the token and is beside a cue; -1 if none does. */
    int article(int noun) {
        if (!phrases.mayEnd(noun)) {
            return -1;
        }
        int article = phrases.article(noun);
        return phrases.speaks(article, noun) ? article : -1;
    }

    /** "The 41-year-old fisherman". */
    boolean isAged(int article, int noun) {
        return aged.is(article, noun);
    }

    /**
     * Whether the token is a pronoun, or ends a phrase that {@link Antecedents} resolves. It reads the text up to the
     * token only for such a word.
     */
    boolean mayRefer(int token) {
        return PronounGender.at(text.tokens(), token) != Gender.UNKNOWN
                || AgeOrOrigin.at(text, token).isPresent()
                || article(token) >= 0;
    }

    /**
     * The gender of the referent of the phrase; empty if the phrase does not refer back to anybody.
     *
     * @param article the result of {@link #article}, not negative
     * @param persons the persons named so far
     */
    Optional<Gender> at(int article, int noun, Supplier<Stream<Person>> persons) {
        return isGoneOnWith(article, noun, persons) && !offices.get().isIntroduced(article, noun, 0)
                ? Optional.of(Titles.gender(text.lower(noun)).orElse(Gender.UNKNOWN))
                : Optional.empty();
    }

    /**
     * Records that the phrase refers to somebody unnamed, who a later "the minister" may be.
     *
     * @param article the result of {@link #article}, not negative
     */
    void noteUntold(int article, int noun) {
        String word = text.lower(noun);
        if (AnaphoricPersons.isOfTheOnlyOne(word)
                && offices.get().bearer(article, noun).isEmpty()) {
            untold.add(word);
        }
    }

    /** Whether all but one of the named persons are known to hold an office, and so are not "the minister". */
    private boolean isOne(Supplier<Stream<Person>> persons) {
        return persons.get().count() == 1
                || persons.get()
                                .filter(person -> !offices.get().isInOffice(person))
                                .limit(2)
                                .count()
                        == 1;
    }

    /**
     * Whether the person can be the referent: not if the text says that somebody holds the office, or that the person
     * holds another, as the leader of the opposition is not "the prime minister", nor that another is of that age.
     */
    boolean mayBe(Person person, int noun) {
        int article = phrases.article(noun);
        int name = aged.named(article, noun);
        if (name >= 0) {
            return person.lastMentionBefore(name + 1) == name;
        }
        if (offices.get().traits().contradict(person, Traits.of(text, article + 1, noun))
                || (!text.is(article + 1, WordSet.FORMER)
                        && AnaphoricPersons.isPerformer(text.lower(noun))
                        && offices.get().isNoPerformer(person))) {
            return false;
        }
        if (offices.get().isBeside(person, noun) || (aged.isOfTrade(article, noun) && !mayBeOfTrade(person, noun))) {
            return false;
        }
        if (offices.get().isBorne(article, noun, person)) {
            return false;
        }
        if (AnaphoricPersons.isElected(text.lower(noun))) {
            return !offices.get().isSitting(person);
        }
        if (AnaphoricPersons.isBereaved(text.lower(noun))) {
            return !offices.get().isAnything(person);
        }
        return !AnaphoricPersons.isOfTheOnlyOne(text.lower(noun))
                || !(offices.get().isInOffice(person) || isLeftBehind(person, noun));
    }

    /** Not the prosecutor who has just spoken, but a film-maker may be "the 47-year-old director". */
    private boolean mayBeOfTrade(Person person, int noun) {
        return offices.get().isAtMostPerformer(person) || offices.get().bears(person, phrases.article(noun), noun);
    }

    /** "The leader added": the last speaker, if the text calls them so, whoever else it does. */
    boolean addsAs(Person person, int noun) {
        int article = phrases.article(noun);
        return phrases.adds(article, noun) && offices.get().bears(person, article, noun);
    }

    /** "Hill has resigned. The prime minister said". */
    private boolean isLeftBehind(Person person, int noun) {
        return AnaphoricPersons.isOfState(text.lower(noun)) && Departure.isOf(text, person, noun);
    }

    /**
     * Whether the phrase can only refer to the last speaker: "the primary school teacher" and "the Herald editor" may
     * be new after others.
     *
     * @param persons the persons named so far
     */
    boolean mustHaveSpoken(int noun, Supplier<Stream<Person>> persons) {
        int article = phrases.article(noun);
        int first = article + 1;
        String word = text.lower(noun);
        boolean only = AnaphoricPersons.isOfTheOnlyOne(word);
        boolean one = only && persons.get().count() == 1;
        if (aged.is(article, noun)
                && (aged.named(article, noun) >= 0
                        || !(AnaphoricPersons.contains(word) || AnaphoricPersons.isDescribed(word)))) {
            return aged.named(article, noun) < 0;
        }
        if (untold.contains(word) || (only && !one && !phrases.adds(article, noun))) {
            return true;
        }
        return AnaphoricPersons.isTrade(word)
                ? !text.is(first, WordSet.FORMER) && !AnaphoricPersons.isPast(text.lower(first))
                : isRoleSomewhere(article, noun)
                        && !AnaphoricPersons.contains(word)
                        && !AnaphoricPersons.isDescribed(word)
                        && !one;
    }

    private boolean isGoneOnWith(int article, int noun, Supplier<Stream<Person>> persons) {
        String word = text.lower(noun);
        if (AnaphoricPersons.contains(word)
                || aged.named(article, noun) >= 0
                || aged.refersBack(article, noun)
                || AnaphoricPersons.isElected(word)
                || (AnaphoricPersons.isOfTheOnlyOne(word) && isOne(persons))
                || (text.isCapital(noun) && AgeOrOrigin.isOrigin(word))) {
            return true;
        }
        if (AnaphoricPersons.isDescribed(word)) {
            return isDescribed(phrases.word(article), noun);
        }
        boolean children = AnaphoricPersons.isParent(word) && phrases.behindChildren(noun + 1) > noun + 1;
        if (children
                || ((noun > article + 1 || (text.opensSentence(article) && !AnaphoricPersons.isBereaved(word)))
                        && isTrade(article, noun))
                || isRoleSomewhere(article, noun)) {
            return true;
        }
        return phrases.adds(article, noun)
                && RoleWords.isNoun(text.tokens(), noun)
                && !text.is(noun, WordSet.NAMELESS_SOURCE);
    }

    /**
     * "The primary school teacher said", "the retired judge said": a present or past occupation not mentioned before.
     * "The school principal" and other single holders of a post in a place may be new.
     */
    private boolean isTrade(int article, int noun) {
        String first = text.lower(article + 1);
        boolean trade = (AnaphoricPersons.isPast(first) && !GroupNouns.isOrganizationOrPeople(text.lower(noun)))
                || (text.is(article + 1, WordSet.FORMER)
                        ? RoleWords.isNoun(text.tokens(), noun)
                        : AnaphoricPersons.isTrade(text.lower(noun)));
        if (!trade || text.is(noun, WordSet.NAMELESS_SOURCE)) {
            return false;
        }
        for (int i = phrases.word(article); i < noun; i++) {
            if (text.isCapital(i) || text.names().at(i) >= 0) {
                return false;
            }
        }
        return !Scan.any(
                Math.max(0, article - Reach.OF_PERSONS),
                article,
                i -> text.lower(i).startsWith(text.lower(noun)));
    }

    /**
     * "The Herald editor said", "“…,” the Dutch economist said": a role after a place, a nationality or an
     * organisation, at the start of its clause.
     */
    private boolean isRoleSomewhere(int article, int noun) {
        return phrases.opensClause(article)
                && noun > article + 1
                && text.isCapital(noun - 1)
                && !text.isCapital(noun)
                && RoleWords.isNoun(text.tokens(), noun)
                && !text.is(noun, WordSet.NAMELESS_SOURCE);
    }

    private boolean isDescribed(int first, int noun) {
        return Scan.any(first, noun, i -> text.isCapital(i) || AgeOrOrigin.isAge(text.lower(i)));
    }
}
