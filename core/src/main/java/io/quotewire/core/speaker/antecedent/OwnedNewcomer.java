package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Recognises a subject without a name who belongs to another or to what happened, and who speaks next: "A patient's
 * daughter waited. “…,” she said", "The driver wept. “I have five children,” he said", behind a judge or a lawyer, who
 * is no driver. Without "I" or "my" in the words it may be the judge who goes on.
 */
final class OwnedNewcomer {
    private static final Set<String> OWN = Set.of("i", "my", "me", "myself", "i'm", "i've", "i’m", "i’ve");
    /** How many tokens of the words are looked at. */
    private static final int LONGEST = 60;

    private final NewsText text;
    private final NamelessAntecedents nouns;
    private final NamelessSpeakers speakers;
    private final Supplier<Offices> offices;
    private final Salience salience;

    OwnedNewcomer(
            NewsText text,
            NamelessAntecedents nouns,
            NamelessSpeakers speakers,
            Supplier<Offices> offices,
            Salience salience) {
        this.text = text;
        this.nouns = nouns;
        this.speakers = speakers;
        this.offices = offices;
        this.salience = salience;
    }

    /** The gender of the one whom the phrase that the token opens denotes; empty if it is none. */
    Optional<Gender> at(int token, int sentence) {
        boolean any = text.is(token, WordSet.SINGULAR_AHEAD);
        if (!any && !text.is(token, WordSet.THE)) {
            return Optional.empty();
        }
        return nouns.words(token)
                .filter(words -> !speakers.isNamed(words, words.noun()))
                .flatMap(words -> nouns.person(words.noun())
                        .filter(gender -> any
                                ? isOwned(words)
                                : tellsOfOneself(sentence + 1) && isNobody(words, gender, sentence)));
    }

    /** "A patient's | daughter", "a friend's | mother". */
    private boolean isOwned(SourceWords words) {
        return text.is(words.noun() - 1, WordSet.GENITIVE);
    }

    /** Whether whoever is on the mind is none of those whom the words denote: no judge is "the driver". */
    private boolean isNobody(SourceWords words, Gender gender, int sentence) {
        Optional<Person> most = salience.most(gender, sentence, Set.of());
        return most.filter(person -> offices.get().isApart(person, words.noun()))
                .isPresent();
    }

    /** "“I have five children,” he said". */
    private boolean tellsOfOneself(int sentence) {
        if (sentence >= text.sentences().size()) {
            return false;
        }
        int start = text.sentences().start(sentence);
        int end = Math.min(start + LONGEST, text.sentences().end(sentence));
        return text.isQuoted(start)
                && Scan.any(start, end, i -> text.isQuoted(i) && OWN.contains(text.lower(i)))
                && Scan.any(
                        start,
                        text.sentences().end(sentence),
                        i -> !text.isQuoted(i) && text.is(i, WordClass.SUBJECT_PRONOUN));
    }
}
