package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.PronounGender;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Spans;
import io.quotewire.core.words.WordClass;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "he", "she" and phrases like "the 27-year-old" to persons, in one pass over the text outside quote marks:
 * the antecedent is the most salient person whose gender agrees. Subjects weigh more than names after a preposition,
 * and a resolved pronoun is a mention too. The pass goes only as far as it is asked, since many texts have no such
 * source, and most none near their end. Built once per text; not thread-safe.
 */
public final class Antecedents {
    private final NewsText text;
    private final People people;
    private final @Nullable Person[] persons;
    private final NamelessInFocus inFocus;
    private final Salience salience;
    private final UntaggedSubjects untagged;
    private final LastSpeaker lastSpeaker;
    private final DefinitePerson definite;
    private final LastSpeakerAgain again;
    private final Prominence prominence;
    private final JoinedPersons joined;
    private final Newcomers newcomers;
    private final NamedInSpeech spokenOf;
    private final PersonByTraits traits;
    private final AsideSpeaker aside;
    private final Asking asking;
    private final Questioned questioned;
    /** The words for unnamed persons to whom pronouns refer, by the pronouns' tokens. */
    private final Map<Integer, SourceWords> namelessWords = new HashMap<>();
    /** The current sentence; all up to it have been read. */
    private int sentence = -1;

    public Antecedents(NewsText text, People people, Supplier<Offices> offices, LastSources sources) {
        Discourse discourse = Discourse.of(text, people, offices, sources);
        this.text = text;
        this.people = people;
        this.persons = new Person[text.tokens().size()];
        this.inFocus = discourse.inFocus();
        this.salience = discourse.salience();
        this.prominence = discourse.prominence();
        this.definite = new DefinitePerson(text, offices);
        this.again = new LastSpeakerAgain(text, people, offices);
        this.joined = new JoinedPersons(text, people);
        this.newcomers = new Newcomers(text, salience);
        this.spokenOf = new NamedInSpeech(text, people, new NounModifier(text));
        this.traits = new PersonByTraits(discourse, definite);
        this.aside = new AsideSpeaker(text, people);
        this.untagged = new UntaggedSubjects(discourse);
        this.questioned = new Questioned(discourse);
        this.asking = new Asking(discourse);
        this.lastSpeaker = new LastSpeaker(discourse, definite, asking);
    }

    /** The referent of the pronoun, age or origin; empty if unnamed or quoted. */
    public Optional<Person> at(int token) {
        if (!definite.mayRefer(token)) {
            return Optional.empty();
        }
        Spans sentences = text.sentences();
        while (sentence + 1 < sentences.size() && sentences.start(sentence + 1) <= token) {
            sentence++;
            prominence.begin(LeadingPhrase.end(text, sentences.start(sentence), sentences.end(sentence)));
            walk(sentences.start(sentence), sentences.end(sentence));
            lastSpeaker.end(sentence, noun -> persons[noun]);
        }
        return Optional.ofNullable(persons[token]);
    }

    /** The words for the pronoun's unnamed referent; empty if the text does not tell. */
    public Optional<SourceWords> nameless(int token) {
        return at(token).isPresent() ? Optional.empty() : Optional.ofNullable(namelessWords.get(token));
    }

    private void walk(int start, int end) {
        int i = start;
        while (i < end) {
            int name = text.names().at(i);
            if (name >= 0) {
                int after = Math.max(i + 1, text.names().endToken(name));
                mention(name, after);
                i = after;
            } else {
                if (text.quoteAt(i) < 0) {
                    read(i, start);
                }
                i++;
            }
        }
    }

    /** Processes a word outside quote marks and names according to its word class. */
    private void read(int token, int start) {
        switch (text.wordClass(token)) {
            case OPEN -> {
                pronoun(token);
                description(token);
                if (text.isCapital(token)) {
                    untagged.read(token, start, sentence);
                }
            }
            case DETERMINER -> untagged.read(token, start, sentence);
            case RELATIVE ->
                aside.at(token, start)
                        .ifPresent(person -> salience.mention(person, sentence, Prominence.SOURCE, Prominence.SOURCE));
            case POSSESSIVE -> {
                pronoun(token);
                untagged.readOwned(token, start, sentence);
            }
            case SUBJECT_PRONOUN, OBJECT_PRONOUN -> pronoun(token);
            default -> {}
        }
    }

    private void mention(int name, int after) {
        Person person = people.of(name).orElse(null);
        if (person != null) {
            double weight = prominence.of(text.names().firstToken(name), after);
            salience.mention(person, sentence, weight, weight == Prominence.SOURCE ? weight : 0);
            joined.noteNamed(person, name, sentence);
            newcomers.noteNamed(person, text.names().firstToken(name), after, prominence.main(), weight);
        }
    }

    private void pronoun(int token) {
        Gender gender = PronounGender.at(text.tokens(), token);
        if (gender != Gender.UNKNOWN) {
            resolve(token, token, gender);
        }
    }

    private void description(int noun) {
        Optional<Gender> told = AgeOrOrigin.at(text, noun);
        int article = told.isPresent() ? noun - 1 : definite.article(noun);
        Optional<Person> stated = article < 0 ? Optional.empty() : traits.told(article, noun, sentence);
        if (stated.isPresent()) {
            noteReferent(noun, stated.get(), told.isPresent() ? Prominence.OBLIQUE : Prominence.SUBJECT);
        } else if (told.isPresent()) {
            resolve(article, noun, told.get());
        } else if (article >= 0) {
            definite.at(article, noun, salience::persons).ifPresent(gender -> goOn(article, noun, gender));
            salience.lastSpeaker(Gender.UNKNOWN)
                    .filter(one -> persons[noun] == null && again.isOfficial(one, salience.lastSpoken(), article, noun))
                    .ifPresent(one -> noteReferent(noun, one, Prominence.SUBJECT));
            if (persons[noun] == null) {
                definite.noteUntold(article, noun);
            }
        }
    }

    private void resolve(int first, int token, Gender gender) {
        int start = text.sentences().start(sentence);
        boolean closes = token != prominence.main() && spokenOf.closes(token, start);
        Set<Person> told = spokenOf.by(
                first, token, start, prominence.main(), text.sentences().end(sentence));
        Set<Person> asked = asking.and(told, token, sentence, noun -> persons[noun]);
        Set<Person> named = questioned.and(asked, token, sentence, gender);
        if (lastSpeaker.isMeant(token, gender, sentence, closes, named)) {
            inFocus.goesOn(gender, sentence, Prominence.SUBJECT);
            noteNameless(token);
            return;
        }
        if (salience.isNameless(gender, sentence, closes, named)) {
            noteNameless(token);
            inFocus.comesUpAgain(gender, sentence, Prominence.SUBJECT);
            return;
        }
        Set<Person> others = joined.and(named);
        Optional<Person> speaking = closes
                ? salience.mostBefore(gender, sentence, others).filter(one -> one.gender() != Gender.UNKNOWN)
                : Optional.empty();
        Optional<Person> person = first < token
                ? traits.likeliest(
                        first,
                        token,
                        gender,
                        sentence,
                        one -> others.contains(one) || spokenOf.isNamedBefore(first, one, prominence.main()))
                : newcomers.meant(
                        token, gender, speaking.or(() -> salience.most(gender, sentence, others)), others, closes);
        persons[token] = person.orElse(null);
        person.filter(one -> !spokenOf.isAhead(token, one, gender, start, prominence.main()))
                .ifPresent(one -> noteReferent(token, one, gender));
    }

    private void noteReferent(int token, Person person, Gender gender) {
        joined.noteMeant(person, sentence);
        salience.tell(person, gender, sentence);
        boolean subject = text.is(token, WordClass.SUBJECT_PRONOUN);
        noteReferent(token, person, subject ? Prominence.SUBJECT : Prominence.OBLIQUE);
        noteSubject(token);
    }

    private void noteNameless(int pronoun) {
        Optional<SourceWords> words = inFocus.called(sentence);
        words.ifPresent(called -> namelessWords.put(pronoun, called));
        lastSpeaker.noteNameless(pronoun, words.orElse(null));
        noteSubject(pronoun);
    }

    /** A subject pronoun is the sentence's subject, unless in a fronted clause: "Asked how she was, Hill paused". */
    private void noteSubject(int pronoun) {
        if (text.is(pronoun, WordClass.SUBJECT_PRONOUN) && pronoun >= prominence.main()) {
            prominence.subjectIsSeen();
        }
    }

    /** "The striker said": refers to the clearly most salient person; not in "Hill left after the striker said". */
    private void goOn(int article, int noun, Gender gender) {
        if (!salience.isNameless(gender, sentence, false, Set.of())) {
            salience.clearlyMost(gender, sentence, Set.of())
                    .or(() -> salience.lastSpeaker(gender)
                            .filter(one -> again.isDescribed(one, salience.lastSpoken(), article, noun)))
                    .filter(one ->
                            definite.mayBe(one, noun) || (salience.isLastSpeaker(one) && definite.addsAs(one, noun)))
                    .filter(one -> !spokenOf.isNamedBefore(
                            article, one, text.sentences().start(sentence)))
                    .filter(one -> salience.isLastSpeaker(one) || !definite.mustHaveSpoken(noun, salience::persons))
                    .ifPresent(person -> noteReferent(noun, person, Prominence.SUBJECT));
        }
    }

    private void noteReferent(int noun, Person person, double weight) {
        persons[noun] = person;
        newcomers.noteMeant(person, noun);
        salience.mention(person, sentence, weight);
    }
}
