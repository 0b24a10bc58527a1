package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Subjects that are not tagged as names: "The senator left. He", "A man was shot. He". A known office holder gains
 * salience as if named; anybody else comes into focus as somebody unnamed. Not thread-safe.
 */
final class UntaggedSubjects {
    private final NewsText text;
    private final People people;
    private final NamelessAntecedents nameless;
    private final NamelessSpeakers speakers;
    private final ReactingSubjects reacting;
    private final StirredNewcomer stirred;
    private final OfficeSubject offices;
    private final Prominence prominence;
    private final Salience salience;
    private final NamelessInFocus inFocus;

    UntaggedSubjects(Discourse discourse) {
        this.text = discourse.text();
        this.people = discourse.people();
        this.nameless = discourse.nouns();
        this.speakers = discourse.nameless();
        this.reacting = new ReactingSubjects(text, nameless);
        this.offices = discourse.holders();
        this.stirred = new StirredNewcomer(discourse);
        this.prominence = discourse.prominence();
        this.salience = discourse.salience();
        this.inFocus = discourse.inFocus();
    }

    /**
     * Notes the person whom the words from the token refer to, if they may be the subject of a clause.
     *
     * @param start the sentence's first token
     */
    void read(int token, int start, int sentence) {
        boolean behindCue = text.opensCue(token - 1);
        boolean clause = token == start
                || token == prominence.main()
                || behindCue
                || text.quoteAt(token - 1) >= 0
                || isPresented(token, start)
                || (token == start + 1 && text.is(start, WordClass.ADVERB, WordClass.CONJUNCTION));
        if (clause || (text.isComma(token - 1) && nameless.speaks(token))) {
            boolean spokenOf = behindCue && !text.is(token - 2, WordClass.PUNCTUATION) && token != prominence.main();
            comesUp(token, sentence, spokenOf ? Prominence.OTHER : prominence.nextSubject());
        }
    }

    /**
     * Notes the unnamed person whom the words from the token, a possessive, refer to, if a passage by them may follow.
     */
    void readOwned(int token, int start, int sentence) {
        boolean then = token == start + 1 && text.is(start, WordClass.ADVERB);
        if (then || token == start || token == prominence.main()) {
            if (text.is(token, "my")) {
                comesUpAsOurs(token, sentence);
            }
            reacting.at(token).ifPresent(words -> {
                Gender gender = nameless.person(words.noun()).orElse(Gender.UNKNOWN);
                salience.speaksNameless(words, gender, sentence);
                prominence.subjectIsSeen();
            });
        }
    }

    /** "My companion sighed. “…,” he said": told by a narrator who is nobody quoted. */
    private void comesUpAsOurs(int token, int sentence) {
        nameless.words(token)
                .filter(words -> words.end() > token + 1 && !nameless.isNamedAt(words.end()))
                .ifPresent(words -> nameless.person(words.noun()).ifPresent(gender -> {
                    inFocus.comesUp(words, gender, sentence, prominence.nextSubject());
                    prominence.subjectIsSeen();
                }));
    }

    /** "It was a man from Lima": not "It was a man who called", nor behind "Hill heard a knock", who may tell of it. */
    private boolean isPresented(int token, int start) {
        return token == start + 2
                && text.is(start, WordSet.IT)
                && text.is(start + 1, WordSet.COPULA)
                && !isPerson(start - 1)
                && nameless.words(token)
                        .filter(words ->
                                !text.is(words.end(), WordClass.RELATIVE) && !text.is(words.end(), WordSet.THAT))
                        .isPresent();
    }

    /** Whether the sentence that ends with the token begins with a person. */
    private boolean isPerson(int last) {
        int sentence = last < 0 ? -1 : text.sentenceAt(last);
        int first = sentence < 0 ? -1 : text.sentences().start(sentence);
        int name = first < 0 ? -1 : text.names().at(text.isCapital(first + 1) ? first + 1 : first);
        return first >= 0
                && (text.is(first, WordSet.SPEAKING_PRONOUN)
                        || (name >= 0 && text.names().type(name) == EntityType.PERSON));
    }

    private void comesUp(int token, int sentence, double weight) {
        boolean untagged = nameless.isUntaggedName(token);
        Person bearer = (untagged ? people.bearing(text.tokens().word(token)) : offices.bearer(token)).orElse(null);
        if (bearer != null) {
            salience.mention(bearer, sentence, weight);
            prominence.subjectIsSeen();
            return;
        }
        Optional<Gender> newcomer = untagged
                ? Optional.of(Gender.UNKNOWN)
                : nameless.at(token).or(() -> speakers.again(token)).or(() -> stirred.at(token, sentence));
        if (newcomer.isPresent()) {
            SourceWords words = untagged ? null : nameless.words(token).orElse(null);
            if (words != null && PassingDeed.isBehind(text, words)) {
                return;
            }
            inFocus.comesUp(words, newcomer.get(), sentence, weight);
            prominence.subjectIsSeen();
        } else if (salience.most(Gender.UNKNOWN, sentence, Set.of())
                .filter(one -> offices.isNot(one, token))
                .isPresent()) {
            // "The prime minister left. He", after a senator spoke
            inFocus.comesUp(null, Gender.UNKNOWN, sentence, weight);
            prominence.subjectIsSeen();
        }
    }
}
