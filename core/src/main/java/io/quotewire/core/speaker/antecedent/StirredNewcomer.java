package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.TalkPronouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Recognises a subject without a name whose deed leads to words and who speaks next: "The driver wept. “I have five
 * children,” he said", behind a judge or a lawyer, who is no driver; not "The driver fled. “I want justice,” he said",
 * nor without "I" or "my" in the words, which may be those of the judge who goes on.
 */
final class StirredNewcomer {
    private static final Set<String> STIRRED =
            WordList.ofKind(StirredNewcomer.class, "reactions.txt", "stirred"::equals);
    /** The maximum number of tokens of an aside behind the one without a name. */
    private static final int LONGEST_ASIDE = 12;
    /** How many tokens of the words are looked at. */
    private static final int LONGEST = 60;

    private final NewsText text;
    private final NamelessAntecedents nouns;
    private final NamelessSpeakers speakers;
    private final Supplier<Offices> offices;
    private final Salience salience;

    StirredNewcomer(Discourse discourse) {
        this.text = discourse.text();
        this.nouns = discourse.nouns();
        this.speakers = discourse.nameless();
        this.offices = discourse.offices();
        this.salience = discourse.salience();
    }

    /** The gender of the one whom the phrase that the token opens denotes; empty if it is none. */
    Optional<Gender> at(int token, int sentence) {
        return text.is(token, WordSet.THE) && tellsOfOneself(sentence + 1)
                ? nouns.words(token)
                        .filter(words -> STIRRED.contains(text.lower(verb(words.end()))))
                        .filter(words -> !speakers.isNamed(words, words.noun()))
                        .flatMap(
                                words -> nouns.person(words.noun()).filter(gender -> isNobody(words, gender, sentence)))
                : Optional.empty();
    }

    /** The verb behind the words that end before the token, also in "The victim|, who is 19, read". */
    private int verb(int end) {
        return text.isComma(end) ? Scan.to(end + 1, end + LONGEST_ASIDE, text::isComma) + 1 : end;
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
                && Scan.any(start, end, i -> text.isQuoted(i) && TalkPronouns.isOneSpeakers(text.lower(i)))
                && Scan.any(
                        start,
                        text.sentences().end(sentence),
                        i -> !text.isQuoted(i) && text.is(i, WordClass.SUBJECT_PRONOUN));
    }
}
