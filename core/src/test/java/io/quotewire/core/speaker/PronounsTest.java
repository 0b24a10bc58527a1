package io.quotewire.core.speaker;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom "he" and "she" mean. */
class PronounsTest {

    @Test
    void agreeInGender() {
        assertThat(
                        said(
                                "Mary Larkin met David Okafor at the bridge. “It will hold,” she said. “It will not,” he said."))
                .containsExactly("Mary Larkin: It will hold,", "David Okafor: It will not,");
    }

    @Test
    void preferTheSubjectOfLate() {
        assertThat(said("David Okafor wrote to Peter Larkin on Friday. “It will hold,” he said."))
                .containsExactly("David Okafor: It will hold,");
    }

    @Test
    void passOverTheNamesInsideTheQuote() {
        assertThat(said("David Okafor was angry. “Peter Larkin knew. Peter Larkin always knew,” he said."))
                .containsExactly("David Okafor: Peter Larkin knew. Peter Larkin always knew,");
    }

    @Test
    void passOverANameThatOnlyTellsWhoAnotherIs() {
        assertThat(said("Clinton spokeswoman Mary Larkin denied the report. “It is false,” she said."))
                .containsExactly("Mary Larkin: It is false,");
    }

    @Test
    void preferTheOneWhoSpeaksToTheOneSpokenOf() {
        assertThat(said("David Okafor, Peter Larkin said, was late. “It will hold,” he said."))
                .contains("Peter Larkin: It will hold,");
    }

    @Test
    void resolveThePossessiveThatOwnsAWarning() {
        assertThat(said("David Okafor left. The council disliked his warning that the bridge would fall."))
                .containsExactly("David Okafor: that the bridge would fall");
    }

    @Test
    void passOverANameBehindAnArticleThatTellsWhatANounIs() {
        assertThat(said("Peter Larkin of Calder, an Okafor supporter, left. David Okafor was not there. "
                        + "Peter Larkin of Calder, an Okafor supporter, will vote. “It will hold,” he said."))
                .containsExactly("Peter Larkin: It will hold,");
    }

    @Test
    void meanSomebodyOutsideWhatTheyAreSaidToSay() {
        assertThat(said("Peter Larkin wrote to the yard. David Okafor was late again, he said."))
                .containsExactly("Peter Larkin: David Okafor was late again");
    }

    @Test
    void goToTheOneWhoSpeaksInAnAside() {
        assertThat(said("Anna Larkin left. She was backed by Mary Okafor, the mayor, who said the winch was old. "
                        + "“It will break,” she said."))
                .contains("Mary Okafor: It will break,");
    }

    @Test
    void findWhomAnAgeOrAnOriginMeans() {
        assertThat(said("Mary Larkin rowed home on Sunday. “It was cold,” the 27-year-old said."))
                .containsExactly("Mary Larkin: It was cold,");
        assertThat(said("Mary Larkin beat Ana Salas. Salas had led. “It was cold,” said the Spaniard."))
                .containsExactly("Ana Salas: It was cold,");
        assertThat(said("Mary Larkin met David Okafor. “It was cold,” the Irishwoman said."))
                .containsExactly("Mary Larkin: It was cold,");
        assertThat(said("Mary Larkin rowed home. “It was cold,” a 27-year-old said."))
                .containsExactly("[a 27-year-old]: It was cold,");
    }
}
