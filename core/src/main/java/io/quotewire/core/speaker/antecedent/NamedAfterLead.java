package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.FrameSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Resolves an unnamed person in a text's first sentence to somebody whom the text names and quotes after it: the only
 * one whom it describes by the same noun ("The strike will go on, a union official said. … Karl Voss, a senior official
 * of the union, told reporters"), or else the first whom the next paragraph quotes, unless
 * they are called something else ("“It is over,” said Mary Hill."); nobody if it so describes two. Unlike
 * {@link LeadPerson}, it does not matter where the name stands.
 */
final class NamedAfterLead {
    /** How many sentences ahead the person may be named. */
    private static final int FARTHEST = 8;

    private static final String SPEAKING = "speaking";

    private static final Set<String> AGAINST =
            WordList.ofKind(NamedAfterLead.class, "reactions.txt", "against"::equals);

    private final NewsText text;
    private final People people;
    private final FrameSources sources;
    private final Supplier<Offices> offices;

    NamedAfterLead(NewsText text, People people, FrameSources sources, Supplier<Offices> offices) {
        this.text = text;
        this.people = people;
        this.sources = sources;
        this.offices = offices;
    }

    /**
     * The person to whom the words refer; empty if they are not of the first sentence, or may be somebody else's.
     *
     * @param gender the gender that the words imply
     */
    Optional<Person> of(SourceWords source, Gender gender) {
        if (!LeadPerson.opensText(text, source.first()) || !isOne(source)) {
            return Optional.empty();
        }
        List<Person> described = described(source);
        Optional<Person> found = described.isEmpty()
                ? quoted(source).filter(person -> isOfGender(person, source, gender))
                : Optional.of(described.get(0)).filter(person -> person.gender().agrees(gender));
        return described.size() > 1 ? Optional.empty() : found.filter(person -> !isAnother(source, person));
    }

    /** The persons whom the next sentences describe by the noun; two at most. */
    private List<Person> described(SourceWords source) {
        int last = Math.min(text.sentences().size() - 1, text.sentenceAt(source.first()) + FARTHEST);
        int limit = text.sentences().end(last);
        List<Person> found = new ArrayList<>(2);
        for (int i = text.names().firstFrom(source.end());
                found.size() < 2 && i < text.names().size() && text.names().firstToken(i) < limit;
                i++) {
            Person person = people.of(i).orElse(null);
            if (person != null
                    && Headlines.firstMention(text, person) == i
                    && !isBeside(i, source)
                    && isCalledSo(person, i, source)
                    && sources.areOf(person, people, i, limit)) {
                found.add(person);
            }
        }
        return found;
    }

    /** "A resident said it was late. It was old, resident Hill said": the same paragraph may tell of two. */
    private boolean isBeside(int name, SourceWords source) {
        return text.is(source.first(), WordSet.SINGULAR_AHEAD)
                && text.paragraphAt(text.names().firstToken(name)) == text.paragraphAt(source.first());
    }

    /** "Spokesman Hill" may be the spokesman of whoever has spoken in between. */
    private boolean isCalledSo(Person person, int name, SourceWords source) {
        boolean shared = text.is(source.noun(), WordSet.NAMELESS_SOURCE)
                && speakOthers(source.end(), text.names().firstToken(name));
        return offices.get().bears(person, source, shared);
    }

    private boolean speakOthers(int from, int to) {
        return sources.in(text.sentenceAt(from - 1), text.sentenceAt(to))
                .mapToInt(other -> text.tokens().at(other.end() - 1))
                .anyMatch(token -> token >= from && token < to && !text.is(token, WordSet.SPEAKING_PRONOUN));
    }

    /** The person named as the first source of the next paragraph; empty if another speaks before. */
    private Optional<Person> quoted(SourceWords source) {
        int next = text.paragraphAt(source.first()) + 1;
        if (next >= text.paragraphs().size() || speaksAnother(source)) {
            return Optional.empty();
        }
        return firstSource(next)
                .filter(first -> !isOpposed(next))
                .flatMap(first -> named(SourceWords.of(text, first)))
                .filter(person -> mayBe(person, source));
    }

    /** Whether somebody else speaks behind the words in their paragraph. */
    private boolean speaksAnother(SourceWords source) {
        int paragraph = text.paragraphAt(source.first());
        return sources.in(text.sentenceAt(source.first()), lastSentence(paragraph))
                .mapToInt(other -> text.tokens().at(other.start()))
                .anyMatch(token -> token > source.first() && !text.is(token, WordSet.SPEAKING_PRONOUN));
    }

    private Optional<Span> firstSource(int paragraph) {
        return sources.in(lastSentence(paragraph - 1) + 1, lastSentence(paragraph))
                .min(Comparator.comparingInt(Span::start));
    }

    private int lastSentence(int paragraph) {
        return text.sentenceAt(text.tokens().from(text.paragraphs().end(paragraph)) - 1);
    }

    /** "At the trial, Hill said", "Denying this, Hill said": somebody else; not "In a speech in Lima, Hill said". */
    private boolean isBehindFronted(int token) {
        int start = text.sentences().start(text.sentenceAt(token));
        boolean speech = (text.is(start, WordSet.IN) && text.is(start + 1, WordSet.ARTICLE))
                || (text.lower(start).equals(SPEAKING) && text.is(start + 1, WordSet.PLACING));
        boolean fronted = text.is(start, WordClass.PREPOSITION) || Participle.isPresent(text, start);
        return fronted && !speech && !text.hasFinite(start, token);
    }

    /** "But Hill said", "However, Hill said": somebody else. */
    private boolean isOpposed(int paragraph) {
        int first = text.tokens().at(text.paragraphs().start(paragraph));
        return text.is(first, WordSet.CONTRAST) || text.is(first, WordSet.LOOSE_OPENER);
    }

    /** The one person whom the words name for the first time. */
    private Optional<Person> named(SourceWords words) {
        int name = text.names().firstFrom(words.first());
        while (name < text.names().size()
                && text.names().firstToken(name) < words.end()
                && people.of(name).isEmpty()) {
            name++;
        }
        return name == text.names().size()
                        || text.names().firstToken(name) >= words.end()
                        || words.areTwo()
                        || isBehindFronted(words.first())
                        || isOfTheirs(text.names().endToken(name))
                ? Optional.empty()
                : people.of(name).filter(newcomer(name));
    }

    private static Predicate<Person> newcomer(int name) {
        return person -> person.firstMention() == name;
    }

    /** "Hill of the Lima police". */
    private boolean isOfTheirs(int after) {
        return text.is(after, WordSet.OF) && text.is(after + 1, WordSet.THE);
    }

    /**
     * An official may be a director; anybody else must not be called something else, and "the tax minister" or a judge
     * must be called so. "His agent" shares a name with somebody before, or is called one.
     */
    private boolean mayBe(Person person, SourceWords source) {
        int noun = source.noun();
        int article = source.startsWithArticle() ? source.first() : source.first() - 1;
        boolean known = text.is(noun, WordSet.JUDGES)
                || (AnaphoricPersons.isOfTheOnlyOne(text.lower(noun))
                        && source.definiteNoun() == noun
                        && !LeadPerson.isOwned(text, source));
        return offices.get().isOfKind(person, source)
                || (!known
                        && UndescribedName.is(text, person.firstMention(), noun)
                        && (!text.is(source.first(), WordClass.POSSESSIVE) || UndescribedName.isShared(text, person))
                        && offices.get().mayBear(person, article, noun))
                || (!text.is(source.first(), WordSet.THE) && offices.get().mayBeOfficial(person, source));
    }

    /** "His sister said" is no man, nor anybody who may be one. */
    private static boolean isOfGender(Person person, SourceWords source, Gender gender) {
        return source.ownedNoun() < 0 ? person.gender().agrees(gender) : person.gender() == gender;
    }

    /** "A lawmaker", "his agent", "Lima mayor": not "one lawmaker", whom a text tells from others. */
    private boolean isOne(SourceWords source) {
        int noun = source.noun();
        boolean one = text.is(source.first(), WordSet.SINGULAR_AHEAD) && !source.startsWithArticle();
        return !one
                && (!text.isCapital(noun) || AnaphoricPersons.isOfTheOnlyOne(text.lower(noun)))
                && sources.isAt(source.first());
    }

    /** Whether the text introduces another by the noun before it names the person, or has somebody contradict. */
    private boolean isAnother(SourceWords source, Person person) {
        int mention = Headlines.firstMention(text, person);
        int name = text.names().firstToken(mention);
        int next = text.sentences().end(text.sentenceAt(source.first()));
        int end = text.sentences().end(text.sentenceAt(name));
        String noun = text.lower(source.noun());
        boolean same = offices.get().bears(person, source, true);
        if (AnotherBearer.isOfAnotherSide(text, source.noun(), mention)) {
            return true;
        }
        for (int i = source.end(); i < end; i++) {
            boolean introduced = i < name && text.is(i, noun) && AnotherBearer.is(text, i);
            if (introduced || (!same && i >= next && AGAINST.contains(text.lower(i)))) {
                return true;
            }
        }
        return false;
    }
}
