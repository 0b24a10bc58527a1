package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.PronounGender;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds who goes on as "he" or "she" where the salience of persons does not tell: whoever spoke last, if nobody has
 * come up since ("A Board of Trade and Ports official said … He said"). {@link Antecedents} asks first. Built once per
 * text.
 */
public final class ContinuingSpeaker {
    /** How many sentences in a row may be without a source. */
    private static final int FARTHEST = 2;
    /** How many tokens are scanned for one pronoun; it bounds each look-up. */
    private static final int MOST = 150;

    private final NewsText text;
    private final People people;
    private final LastSources last;
    private final NamelessAntecedents nouns;

    public ContinuingSpeaker(NewsText text, People people, LastSources last) {
        this.text = text;
        this.people = people;
        this.last = last;
        this.nouns = new NamelessAntecedents(text);
    }

    /** The last source before the pronoun that is not the same pronoun; empty if somebody else may be meant. */
    public Optional<SourceWords> of(int pronoun) {
        int sentence = text.sentenceAt(pronoun);
        if (sentence <= 0 || !speaks(pronoun)) {
            return Optional.empty();
        }
        int left = FARTHEST;
        for (int s = sentence - 1; s >= 0 && pronoun - text.sentences().start(s) <= MOST; s--) {
            SourceWords words = last.in(s);
            boolean same = words != null && words.isSingle() && text.is(words.first(), text.lower(pronoun));
            if (words != null && !same) {
                return Optional.of(words).filter(source -> mayGoOn(source, pronoun));
            }
            int start = text.sentences().start(s);
            if (words == null && text.quoteAt(start) < 0) {
                if (left == 0 || mentionsOne(start, text.sentences().end(s))) {
                    break;
                }
                left--;
            }
        }
        return Optional.empty();
    }

    /** Whether the named person may be the pronoun's. */
    public boolean mayBe(String name, int pronoun) {
        Gender gender = PronounGender.at(text.tokens(), pronoun);
        return people.persons().stream()
                .filter(person -> person.fullName().equals(name))
                .map(Person::gender)
                .allMatch(gender::agrees);
    }

    /** Whether the words, which name nobody, are for one person who may be the pronoun's: "one envoy". */
    public boolean isOne(SourceWords words, int pronoun) {
        int noun = words.noun();
        return isPersonNoun(noun)
                && !text.isCapital(noun)
                && !areTwo(words)
                && !tellsOfOne(words)
                && gender(noun).agrees(PronounGender.at(text.tokens(), pronoun));
    }

    private Gender gender(int noun) {
        return nouns.person(noun).or(() -> Titles.gender(text.lower(noun))).orElse(Gender.UNKNOWN);
    }

    /** "A dealer and a clerk", not "a Council for Trade and Ports official". */
    private boolean areTwo(SourceWords words) {
        return Scan.any(
                words.first(),
                words.noun(),
                i -> text.is(i, WordClass.CONJUNCTION)
                        && (text.is(i + 1, WordClass.DETERMINER) || (i > words.first() && isPersonNoun(i - 1))));
    }

    /** "He said", "…, said he", "But he also said"; not "if he said", "the man he said", "in which he said". */
    private boolean speaks(int pronoun) {
        boolean closing = text.cueAt(pronoun - 1) >= 0;
        int verb = text.is(pronoun + 1, WordClass.ADVERB) ? pronoun + 2 : pronoun + 1;
        int cue = closing ? text.cueAt(pronoun - 1) : text.cueAt(verb);
        if (cue < 0 || text.isQuoted(pronoun) || PronounGender.at(text.tokens(), pronoun) == Gender.UNKNOWN) {
            return false;
        }
        int first = closing ? text.cues().get(cue).first() : pronoun;
        int start = text.sentences().start(text.sentenceAt(pronoun));
        boolean free = first == start
                || text.is(first - 1, WordClass.PUNCTUATION)
                || text.isQuoted(first - 1)
                || (first - 1 == start && text.is(start, WordClass.CONJUNCTION, WordClass.ADVERB));
        boolean closes = closing || text.is(text.cues().get(cue).end(), WordClass.PUNCTUATION);
        return free && (closes || !mentionsOne(start, first));
    }

    /** Not "I", nor "she" before "he". */
    private boolean mayGoOn(SourceWords source, int pronoun) {
        return !text.is(source.first(), WordSet.SPEAKING_PRONOUN)
                && !text.isQuoted(source.first())
                && source.end() <= pronoun;
    }

    /** "The teacher said the boy was ill"; an apposition between the source and its verb tells of the source. */
    private boolean tellsOfOne(SourceWords words) {
        int end = text.sentences().end(text.sentenceAt(words.first()));
        int told = Scan.to(words.end(), end, i -> text.cueAt(i) >= 0);
        return mentionsOne(told < end ? told : words.end(), end);
    }

    /** Whether a person is mentioned outside quote marks: "Hill", "a driver", "somebody". */
    private boolean mentionsOne(int from, int end) {
        return Scan.any(
                from,
                end,
                i -> !text.isQuoted(i)
                        && (text.names().is(i, EntityType.PERSON) || text.is(i, WordSet.SOMEBODY) || isPersonNoun(i)));
    }

    private boolean isPersonNoun(int token) {
        String word = text.lower(token);
        return text.is(token, WordClass.OPEN)
                && !Plural.endsLikeOne(word)
                && (PersonNouns.contains(word)
                        || RoleWords.isNoun(text.tokens(), token)
                        || nouns.person(token).isPresent());
    }
}
