package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A speaker who is described and not named, but may have been: "The mayor said Hill was late". The next "he" is whoever
 * spoke before, if that may be the mayor, or somebody without a name; it is not Hill, who is only spoken of.
 */
final class DescribedSpeaker {
    private final NewsText text;
    private final People people;
    private final NamelessAntecedents nouns;
    private final NamelessSpeakers nameless;
    private final DefinitePerson definite;
    private final Supplier<Offices> offices;

    DescribedSpeaker(Discourse discourse, DefinitePerson definite) {
        this.text = discourse.text();
        this.people = discourse.people();
        this.nouns = discourse.nouns();
        this.nameless = discourse.nameless();
        this.definite = definite;
        this.offices = discourse.offices();
    }

    /** The speaker's gender; empty if the words do not describe a single person, or name one. */
    Optional<Gender> gender(SourceWords source) {
        int noun = source.noun();
        boolean counsel = noun == source.first() && RoleWords.isNoun(text.tokens(), noun) && text.opensSentence(noun);
        boolean may = (counsel || text.is(source.first(), WordSet.THE))
                && text.quoteAt(source.first()) < 0
                && !source.areTwo()
                && !nameless.isNamed(source, noun)
                && !(text.isComma(source.end()) && text.isCapital(source.end() + 1));
        if (!may) {
            return Optional.empty();
        }
        Optional<Gender> gender = nouns.person(noun);
        return gender.isEmpty() && AnaphoricPersons.contains(text.lower(noun)) ? Optional.of(Gender.UNKNOWN) : gender;
    }

    /**
     * Whether the words may be said of the person: "the Tory leader", "the Scot"; not "the gunman", who is rarely
     * named, nor "the leader of Peru", whom the words introduce.
     */
    boolean mayBe(Person person, SourceWords source) {
        int noun = source.definiteNoun();
        if (noun < 0 || nouns.isRarelyNamed(noun)) {
            return false;
        }
        String word = text.lower(noun);
        boolean role = text.isCapital(noun)
                ? AgeOrOrigin.isOrigin(word)
                : AnaphoricPersons.contains(word) || RoleWords.isNoun(text.tokens(), noun);
        return role && definite.mayBe(person, noun);
    }

    /** Whether nobody whom the words denote is what the text calls the person: "the driver" is no judge. */
    boolean isApart(Person person, SourceWords source) {
        return offices.get().isApart(person, source.noun());
    }

    /**
     * The persons named in what the source says: behind it or, in "…, the mayor said", before it. Whoever is the cue's
     * object may answer: "The mayor accused Hill of theft".
     */
    Set<Person> spokenOf(SourceWords source, int sentence) {
        int end = text.sentences().end(sentence);
        boolean behind = isBehindSpeech(source, end);
        int cue = text.cueAt(source.end());
        if (!behind && cue >= 0 && text.names().at(text.cues().get(cue).end()) >= 0 && !states(cue)) {
            return Set.of();
        }
        int name = text.names().firstFrom(behind ? text.sentences().start(sentence) : source.end());
        Set<Person> named = new HashSet<>();
        while (name < text.names().size() && text.names().firstToken(name) < end) {
            people.of(name).ifPresent(named::add);
            name++;
        }
        return named;
    }

    /** "Said", not "told", "accused" or "called": a name behind it is no object. */
    private boolean states(int cue) {
        return text.cues().get(cue).entry().takes(Takes.BARE)
                && text.cues().get(cue).entry().recipient() != Recipient.DIRECT;
    }

    /** "…, the mayor said on Friday"; not "Late, the mayor said it was closed". */
    private boolean isBehindSpeech(SourceWords source, int end) {
        int before = source.first() - 1;
        int cue = text.cueAt(source.end());
        return (text.isComma(before) || text.quoteAt(before) >= 0 || text.cueAt(before) >= 0)
                && (cue < 0 || !text.hasFinite(text.cues().get(cue).end(), end));
    }
}
