package io.quotewire.core.speaker.antecedent;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.PronounGender;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The referents of "he" and "she". */
class AntecedentsTest {
    /** The walk handles a word only according to its class. */
    @Test
    void doNotDependOnWordClasses() {
        for (List<String> pronouns : WordList.rows(PronounGender.class, "pronouns.txt")) {
            assertThat(pronouns.subList(1, pronouns.size()))
                    .allMatch(word -> !ClosedClasses.isClosed(word)
                            || ClosedClasses.isIn(word, WordClass.SUBJECT_PRONOUN)
                            || ClosedClasses.isIn(word, WordClass.OBJECT_PRONOUN)
                            || ClosedClasses.isIn(word, WordClass.POSSESSIVE));
        }
        for (WordClass wordClass : WordClass.values()) {
            assertThat(ClosedClasses.words(wordClass))
                    .filteredOn(word ->
                            ClosedClasses.isIn(word, WordSet.THE) || ClosedClasses.isIn(word, WordSet.SINGULAR_AHEAD))
                    .allMatch(word -> wordClass == WordClass.DETERMINER);
        }
    }

    @Test
    void doNotDependOnTheOrderOfQueries() {
        NewsText text = MarkedText.of("[P Mary Larkin] came. She left. [P Ann Bray] came. She left. Then she slept."
                        + " The coach said it rained. The 27-year-old left.")
                .text();
        People people = People.of(text.tokens(), text.names());
        Antecedents forward =
                new Antecedents(text, people, () -> new Offices(text, people), LastSources.of(text, List.of()));
        Antecedents back =
                new Antecedents(text, people, () -> new Offices(text, people), LastSources.of(text, List.of()));

        List<Optional<Person>> asked =
                IntStream.range(0, text.tokens().size()).mapToObj(forward::at).toList();
        for (int i = asked.size() - 1; i >= 0; i--) {
            assertThat(back.at(i)).isEqualTo(asked.get(i));
        }
        assertThat(asked).filteredOn(Optional::isPresent).hasSize(4);
    }

    @Test
    void agreeInGender() {
        String text = "[P Mary Larkin] met [P David Okafor] at the bridge. “It will hold,” %s said.";

        assertThat(who(text.formatted("she"), "she")).isEqualTo("PERSON Mary Larkin");
        assertThat(who(text.formatted("he"), "he")).isEqualTo("PERSON David Okafor");
    }

    @Test
    void preferTheMostRecentSubject() {
        assertThat(who("[P David Okafor] wrote to [P Peter Larkin] on Friday. “It will hold,” he said.", "he"))
                .isEqualTo("PERSON David Okafor");
    }

    @Test
    void excludeNamedPersonsAfterAnUnnamedOne() {
        assertThat(who("[P David Okafor] left. A man was shot. “It hurt,” he said.", "he"))
                .isEqualTo("UNNAMED called man");
        assertThat(who("[P David Okafor] left. It hurt, a company spokesman said. “It is bad,” he said.", "he"))
                .isEqualTo("UNNAMED called company spokesman");
        assertThat(who("[P David Okafor] left. A boat was lost. “It hurt,” he said.", "he"))
                .isEqualTo("PERSON David Okafor");
    }

    @Test
    void skipNamesWithinTheQuote() {
        assertThat(who("[P David Okafor] was angry. “[P Peter Larkin] knew. [P Peter Larkin] knew,” he said.", "he"))
                .isEqualTo("PERSON David Okafor");
    }

    @Test
    void skipANameThatOnlyIdentifiesAnother() {
        assertThat(who("[P Clinton] spokeswoman [P Mary Larkin] denied it. “It is false,” she said.", "she"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void preferTheSpeakerToThePersonSpokenOf() {
        assertThat(who("[P David Okafor], [P Peter Larkin] said, was late. “It will hold,” he said.", "he"))
                .isEqualTo("PERSON Peter Larkin");
        assertThat(who("[P David Okafor] was late, according to [P Peter Larkin]. “It will hold,” he said.", "he"))
                .isEqualTo("PERSON Peter Larkin");
    }

    @Test
    void resolveThePossessiveOfAReportingNoun() {
        assertThat(who("[P David Okafor] left. The council disliked his warning that it would fall.", "his"))
                .isEqualTo("PERSON David Okafor");
    }

    @Test
    void skipANameUsedAsANounModifier() {
        assertThat(who(
                        "[P Peter Larkin] of [L Calder], an [P Okafor] supporter, left. [P David Okafor] was "
                                + "not there. "
                                + "[P Peter Larkin] of [L Calder], an [P Okafor] supporter, will vote. “It will "
                                + "hold,” he said.",
                        "he"))
                .isEqualTo("PERSON Peter Larkin");
    }

    @Test
    void areOutsideTheReportedContent() {
        assertThat(who("[P Peter Larkin] wrote to the yard. [P David Okafor] was late again, he said.", "he"))
                .isEqualTo("PERSON Peter Larkin");
    }

    @Test
    void findTheSpeakerOfAnAside() {
        assertThat(who(
                        "[P Anna Larkin] left. She was backed by [P Mary Okafor], the mayor, who said the winch "
                                + "was old. "
                                + "“It will break,” she said.",
                        "she"))
                .isEqualTo("PERSON Mary Okafor");
    }

    @Test
    void resolvePhrasesOfAgeOrOrigin() {
        assertThat(who("[P Mary Larkin] rowed home on Sunday. “It was cold,” the 27-year-old said.", "the 27-year-old"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(who(
                        "[P Mary Larkin] beat [P Ana Salas]. [P Salas] had led. “It was cold,” said the Spaniard.",
                        "the Spaniard"))
                .isEqualTo("PERSON Ana Salas");
        assertThat(who("[P Mary Larkin] met [P David Okafor]. “It was cold,” the Irishwoman said.", "the Irishwoman"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(who("[P Mary Larkin] rowed home. “It was cold,” a 27-year-old said.", "a 27-year-old"))
                .isEqualTo("UNNAMED");
    }
}
