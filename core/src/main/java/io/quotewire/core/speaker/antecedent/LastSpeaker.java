package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.PronounGender;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.untagged.CapitalNoun;
import io.quotewire.core.syntax.Caption;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes the last speaker the most salient person for the next sentence, rather than anybody spoken of: "Hill said Moe
 * was late. He added". After an unnamed speaker, "he" refers to nobody named before: "A driver said Moe was late. He
 * added". After a question it is the person asked. One instance per text; not thread-safe.
 */
final class LastSpeaker {
    /** What outlets do: "The Mail reported". */
    private static final String REPORT = "report";

    private static final String BEEN = "been";

    /** Whom and where somebody works with: "team". */
    private static final Set<String> CIRCLES = WordList.words(LastSpeaker.class, "own-circles.txt");

    private final NewsText text;
    private final People people;
    private final LastSources sources;
    private final NamelessAntecedents nouns;
    private final NamelessSpeakers nameless;
    private final DescribedSpeaker described;
    private final Asking asking;
    private final NamelessInFocus inFocus;
    private final Salience salience;
    /** The last pronoun that referred to an unnamed person. */
    private int namelessPronoun = -1;
    /** The words for that person; null if the text does not tell. */
    private @Nullable SourceWords namelessWords;
    /** Whether any sentence so far ends with a mark; if none does, those without one are no captions. */
    private boolean stopped;

    LastSpeaker(Discourse discourse, DefinitePerson definite, Asking asking) {
        this.text = discourse.text();
        this.people = discourse.people();
        this.sources = discourse.sources();
        this.nouns = discourse.nouns();
        this.nameless = discourse.nameless();
        this.described = new DescribedSpeaker(discourse, definite);
        this.asking = asking;
        this.inFocus = discourse.inFocus();
        this.salience = discourse.salience();
    }

    /** Records that the pronoun refers to an unnamed person, with the words for them if known. */
    void noteNameless(int pronoun, @Nullable SourceWords words) {
        namelessPronoun = pronoun;
        namelessWords = words;
    }

    /** Whether the pronoun is a speaker and refers to the last, unnamed speaker. */
    boolean isMeant(int pronoun, Gender gender, int sentence, boolean closes, Set<Person> named) {
        return speaks(pronoun) && salience.isSpeaking(gender, sentence, closes, named);
    }

    /** "He said", "said he", "he also said": the pronoun is next to its cue. */
    private boolean speaks(int token) {
        return text.is(token, WordClass.SUBJECT_PRONOUN)
                && (text.cueAt(token + 1) >= 0
                        || text.cueAt(token - 1) >= 0
                        || (text.is(token + 1, WordClass.ADVERB) && text.cueAt(token + 2) >= 0));
    }

    /**
     * Processes the end of a sentence.
     *
     * @param persons the person to whom a pronoun or noun at a token refers; null if unnamed
     */
    void end(int sentence, IntFunction<@Nullable Person> persons) {
        int asked = sources.asked(sentence);
        if (asked >= 0) {
            noteAsked(asked, sentence, persons);
        }
        SourceWords last = sources.in(sentence);
        stopped = stopped || Caption.isStopped(text, sentence);
        if (last == null) {
            if (text.quoteAt(text.sentences().start(sentence)) >= 0) {
                inFocus.stays(sentence);
            } else if ((stopped || sentence == 1) && Caption.isAt(text, sentence)) {
                salience.leave(sentence);
            } else {
                topic(text.sentences().start(sentence))
                        .ifPresent(owner -> salience.mention(owner, sentence, Prominence.SUBJECT));
            }
        } else if (last.isSingle() && last.first() == namelessPronoun) {
            salience.speaksNameless(namelessWords, PronounGender.at(text.tokens(), namelessPronoun), sentence);
        } else {
            end(sentence, last, persons);
        }
    }

    /** "Hill's team", "Hill's been ill. She", at the start of a paragraph: Hill; not "Hill's body". */
    private Optional<Person> topic(int start) {
        int name = text.names().at(Titles.isAt(text.tokens(), start) ? start + 1 : start);
        int after = name < 0 ? start : text.names().endToken(name);
        boolean owner = text.is(after, WordSet.GENITIVE) && text.paragraphAt(start - 1) < text.paragraphAt(start);
        boolean own = owner
                && (text.is(after + 1, BEEN)
                        || CIRCLES.contains(text.lower(
                                NounPhrase.end(text, after + 1, text.tokens().size()) - 1)));
        return own ? people.of(name) : Optional.empty();
    }

    /** "Hill asked Moe": the person who answers. */
    private void noteAsked(int asked, int sentence, IntFunction<@Nullable Person> persons) {
        asking.person(sentence, persons)
                .ifPresentOrElse(
                        person -> salience.noteAsked(person, sentence),
                        () -> asking.nameless(sentence, persons)
                                .or(() -> Optional.ofNullable(namelessPronoun < asked ? null : namelessWords))
                                .ifPresent(words -> salience.speaksNameless(words, nameless.gender(words), sentence)));
    }

    private void end(int sentence, SourceWords last, IntFunction<@Nullable Person> persons) {
        Person meant = persons.apply(last.noun());
        Optional<Person> named = meant == null ? named(last) : Optional.of(meant);
        if (named.isPresent()) {
            salience.speaksLast(named.get(), sentence);
        } else if (isUntaggedName(last)) {
            salience.speaksNameless(last, Gender.UNKNOWN, sentence);
        } else {
            nameless.of(last)
                    .ifPresentOrElse(
                            gender -> salience.speaksNameless(last, gender, sentence),
                            () -> described
                                    .gender(last)
                                    .ifPresentOrElse(
                                            gender -> noteDescribed(last, gender, sentence),
                                            salience::forgetLastSpeaker));
        }
    }

    /** "The mayor said Hill was late. He added": the speaker before, or somebody without a name, but not Hill. */
    private void noteDescribed(SourceWords words, Gender gender, int sentence) {
        Set<Person> spokenOf = described.spokenOf(words, sentence);
        Optional<Person> most = salience.most(gender, sentence, Set.of());
        if (most.filter(person -> described.isApart(person, words)).isPresent()) {
            salience.speaksNameless(words, gender, sentence);
            return;
        }
        boolean newcomer = salience.isNameless(gender, sentence, false, Set.of());
        Optional<Person> before = salience.lastSpeaker(gender)
                .filter(person -> !newcomer && !spokenOf.contains(person) && described.mayBe(person, words));
        if (before.isPresent()) {
            salience.mention(before.get(), sentence, Prominence.SUBJECT);
            salience.speaksLast(before.get(), sentence);
        } else if (!newcomer && most.filter(spokenOf::contains).isPresent()) {
            salience.speaksNameless(words, gender, sentence);
        } else {
            salience.forgetLastSpeaker();
        }
    }

    /** "The rapper Tank", "(in an interview) The Boat": a person whose name is not tagged as one. */
    private boolean isUntaggedName(SourceWords source) {
        int noun = source.noun();
        boolean described = noun > source.first() && nouns.isPerson(text.lower(noun - 1)) && !text.isCapital(noun - 1);
        boolean titled = noun == source.first() + 1
                && text.is(source.first(), WordSet.THE)
                && text.isCapital(source.first())
                && !text.opensSentence(source.first());
        return source.hasCapitalNoun()
                && (described || titled || CapitalNoun.isInPlace(text, noun))
                && text.names().at(noun) < 0
                && !text.lower(source.end()).startsWith(REPORT)
                && !GroupNouns.contains(text.lower(noun - 1))
                && people.bearing(text.tokens().word(noun)).isEmpty();
    }

    /** "Hill a clerk at the yard, (said)": the comma before the apposition is missing. */
    private boolean isApposedTo(SourceWords source) {
        int name = text.names().at(source.first());
        int after = name < 0 ? source.end() : text.names().endToken(name);
        return after < source.noun() && text.is(after, WordSet.SINGULAR_AHEAD);
    }

    /** "Hill", "the mayor, Karl Hill"; not "a spokesman for Karl Hill" or "the Hill". */
    private Optional<Person> named(SourceWords source) {
        int last = text.names().at(source.end() - 1);
        boolean apposed = last >= 0 && text.isComma(text.names().firstToken(last) - 1);
        int name = apposed ? last : text.names().at(isApposedTo(source) ? source.first() : source.noun());
        return name < 0 || text.is(text.names().firstToken(name) - 1, WordSet.THE) ? Optional.empty() : people.of(name);
    }
}
