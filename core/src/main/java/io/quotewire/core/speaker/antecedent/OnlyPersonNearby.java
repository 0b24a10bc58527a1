package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.FrameSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Resolves "the director", "the home secretary" to the only person whom this sentence and the two before name, if that
 * person does something or speaks there and the text calls nobody so: "The yard will close under plans unveiled by Ana
 * Ruiz. The home secretary said". Of those who are called something else none is the minister. Later "the home
 * secretary" is the same.
 */
public final class OnlyPersonNearby {
    /** How many sentences before are looked at. */
    private static final int FARTHEST = 2;
    /** What an office does with its plans. */
    private static final Set<String> UNVEILED =
            WordList.ofKind(OnlyPersonNearby.class, "reactions.txt", "unveiled"::equals);

    private static final Set<String> AGAINST =
            WordList.ofKind(OnlyPersonNearby.class, "reactions.txt", "against"::equals);

    private final NewsText text;
    private final People people;
    private final Supplier<Offices> offices;
    private final Supplier<Map<String, SourceWords>> firsts;
    private final FrameSources sources;

    public OnlyPersonNearby(NewsText text, People people, FrameSources sources, Supplier<Offices> offices) {
        this.text = text;
        this.people = people;
        this.offices = offices;
        this.firsts = new Lazy<>(this::readFirsts);
        this.sources = sources;
    }

    /** The person to whom the words refer; empty if they tell no role, or it may be that of somebody else. */
    public Optional<Person> of(SourceWords source) {
        if (source.definiteNoun() < 0 || !isRole(source)) {
            return Optional.empty();
        }
        SourceWords first = firsts.get().getOrDefault(text.lower(source.noun()), source);
        Optional<Person> before = first.first() < source.first() ? nearby(first) : Optional.empty();
        boolean same = first.called().equalsIgnoreCase(source.called());
        return before.isPresent()
                ? before.filter(person -> same || source.isTheNoun())
                : same ? nearby(source) : before;
    }

    /** The first definite source with a noun, by the noun. */
    private Map<String, SourceWords> readFirsts() {
        Map<String, SourceWords> read = new HashMap<>();
        sources.words()
                .filter(words -> words.definiteNoun() >= 0)
                .forEach(words -> read.merge(
                        text.lower(words.noun()), words, (one, other) -> one.first() < other.first() ? one : other));
        return read;
    }

    /**
     * "The director", "the Lima boss", "the home secretary"; not "the spokesman", of whom a text has several, "the
     * broadcaster", or "the port director", who may be new.
     */
    private boolean isRole(SourceWords source) {
        int noun = source.noun();
        String word = text.lower(noun);
        boolean known = noun == source.first() + 1
                || AnaphoricPersons.isOfState(word)
                || text.isCapital(noun - 1)
                || text.is(noun - 1, WordSet.GENITIVE);
        return known
                && RoleWords.isNoun(text.tokens(), noun)
                && !GroupNouns.isOrganizationOrPeople(word)
                && !text.is(noun, WordSet.NAMELESS_SOURCE)
                && !text.is(noun, WordSet.JUDGES)
                && !isOfSomebody(source);
    }

    /** "The victim's brother". */
    private boolean isOfSomebody(SourceWords source) {
        for (int i = source.first() + 1; i + 1 < source.end(); i++) {
            if (text.is(i + 1, WordSet.GENITIVE) && PersonNouns.contains(text.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The director said", "…, the director said", "said the director"; not "spoke to the director, who said". */
    private boolean isSubject(SourceWords source) {
        int before = source.first() - 1;
        return text.opensSentence(source.first())
                || text.opensSentence(before)
                || text.isComma(before)
                || text.isQuoted(before)
                || text.cueAt(before) >= 0;
    }

    private Optional<Person> nearby(SourceWords source) {
        int sentence = isSubject(source) ? text.sentenceAt(source.first()) : -1;
        int start = text.sentences().start(Math.max(0, sentence - FARTHEST));
        int end = sentence < 0 ? start : text.sentences().end(sentence);
        Person found = null;
        boolean acts = false;
        for (int i = text.names().firstFrom(start);
                i < text.names().size() && text.names().firstToken(i) < end;
                i++) {
            int name = text.names().firstToken(i);
            Person person = people.of(i).orElse(null);
            boolean tells = name > source.first() && person != found;
            if (person != null && !text.isQuoted(name) && !tells && !isElse(person, source)) {
                if ((found != null && person != found) || text.sentenceAt(name) == sentence) {
                    return Optional.empty();
                }
                found = person;
                acts |= acts(i, source.noun());
            }
        }
        return Optional.ofNullable(acts ? found : null).filter(one -> mayBe(one, source));
    }

    /** Whether the person is no minister, though the noun is one: "Chancellor Ana Ruiz … the prime minister". */
    private boolean isElse(Person person, SourceWords source) {
        return AnaphoricPersons.isOfState(text.lower(source.noun()))
                && offices.get().isAnything(person)
                && !offices.get().bears(person, source.first(), source.noun());
    }

    private boolean mayBe(Person person, SourceWords source) {
        int noun = source.noun();
        return person.fullName().indexOf(' ') > 0
                && Titles.gender(text.lower(noun)).map(person.gender()::agrees).orElse(true)
                && offices.get().mayHold(person, source.first(), noun)
                && !offices.get().isSucceeded(person, source.first())
                && !PronounAhead.denies(text, noun, person)
                && !Departure.isOf(text, person, noun)
                && !offices.get().isBeside(person, noun)
                && !isBehindOther(person, source)
                && !isOfNext(source)
                && !offices.get().isIntroduced(source.first(), noun, 0);
    }

    /** "Karl Voss said it was late. Police said it was not. The director said". */
    private boolean isBehindOther(Person person, SourceWords source) {
        int last = person.lastMentionBefore(text.names().firstFrom(source.first()));
        int end = sources.end(text.names().endToken(last));
        int i = sources.next(end);
        while (i >= 0 && text.is(i, WordSet.SPEAKING_PRONOUN)) {
            i = sources.next(i + 1);
        }
        return i >= 0 && i < source.first();
    }

    /** "The director said it was late. Karl Voss said": the words may announce somebody of whom it says no more. */
    private boolean isOfNext(SourceWords source) {
        int sentence = Math.min(text.sentences().size() - 1, text.sentenceAt(source.first()) + 1);
        int i = text.names().firstFrom(source.end());
        while (i < text.names().size() && people.of(i).isEmpty()) {
            i++;
        }
        Person next = i == text.names().size()
                        || text.names().firstToken(i) >= text.sentences().end(sentence)
                ? null
                : people.of(i).orElse(null);
        return next != null
                && next.firstMention() == i
                && !offices.get().isAnything(next)
                && sources.isAt(text.names().firstToken(i));
    }

    /**
     * "Karl Voss said"; for a minister also "Karl Voss has left" and "plans unveiled by Karl Voss". Not "Karl Voss was
     * jailed", "Karl Voss denied it. The prosecutor", "the report by Karl Voss says" or "Karl Voss's book".
     */
    private boolean acts(int name, int noun) {
        int before = text.names().firstToken(name) - 1;
        int after = text.names().endToken(name);
        boolean minister = AnaphoricPersons.isOfState(text.lower(noun));
        boolean speaks = sources.isAt(before + 1) && (minister || !AGAINST.contains(text.lower(after)));
        boolean unveils = UNVEILED.contains(text.lower(before - 1));
        boolean owner = text.is(after, WordSet.GENITIVE) || text.is(before, WordSet.BY) || text.is(before, WordSet.OF);
        return owner ? minister && unveils : speaks || (minister && isActive(after));
    }

    /** "(Hill) has left", "is speaking"; not "was hit", "has been ill". */
    private boolean isActive(int after) {
        int verb = after;
        boolean be = false;
        while (text.is(verb, WordClass.ADVERB) || text.is(verb, WordClass.AUXILIARY)) {
            be |= text.is(verb, WordSet.BE);
            verb++;
        }
        return be ? Participle.isPresent(text, verb) : text.cueAt(after) >= 0 || text.isFinite(verb);
    }
}
