package io.quotewire.core.speaker;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The speaker of a source, whichever resolver answers. */
class SpeakersTest {
    @Test
    void resolveASurnameToTheFullName() {
        assertThat(who("[P Mary Larkin] built the bridge. “It will hold,” [P Larkin] said.", "Larkin"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void resolveASurnameToALaterFullName() {
        assertThat(who("“It will hold,” Ms. [P Larkin] said. It was [P Mary Larkin].", "Ms. Larkin"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void resolveTheFirstOfTwoSurnamesAndBothTogether() {
        String text = "[P Ana Salas Ruiz] built the bridge. “It will hold,” [P %s] said.";

        assertThat(who(text.formatted("Salas"), "Salas")).isEqualTo("PERSON Ana Salas Ruiz");
        assertThat(who(text.formatted("Salas Ruiz"), "Salas Ruiz")).isEqualTo("PERSON Ana Salas Ruiz");
    }

    @Test
    void distinguishTwoPeopleOfOneSurnameByTitle() {
        assertThat(who(
                        "[P Mary Larkin] and [P David Larkin] met. “It will hold,” Mrs. [P Larkin] said.",
                        "Mrs. Larkin"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void readTheNameAfterThePhraseItExplains() {
        assertThat(who("“It will hold,” said her lawyer, [P Mary Larkin].", "her lawyer"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void preferANameInThePhraseToOneAfterIt() {
        assertThat(who("said [P Ann Hale], [P Mary Larkin], and left.", "Ann Hale"))
                .isEqualTo("PERSON Ann Hale");
    }

    @Test
    void preferAnOfficeHolderToACapitalisedNoun() {
        assertThat(who("Chancellor [P Mary Larkin] left. “It holds,” the Chancellor said.", "the Chancellor"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(who("“It holds,” the Chancellor said.", "the Chancellor")).isEqualTo("UNKNOWN");
    }

    @Test
    void nameAGroupByItsWords() {
        assertThat(who("“Nobody was hurt,” police said.", "police")).isEqualTo("GROUP police");
        assertThat(who("“It failed,” the foreign ministry in [L Beijing] said.", "the foreign ministry in Beijing"))
                .isEqualTo("ORGANIZATION foreign ministry in Beijing");
        assertThat(who("“We agreed,” both men said.", "both men")).isEqualTo("GROUP both men");
    }

    @Test
    void leaveAPersonWithoutANameUnnamed() {
        assertThat(who("“It will hold,” said a city official.", "a city official"))
                .isEqualTo("UNNAMED");
    }

    @Test
    void doNotKnowSomebodyWhomAReaderKnows() {
        assertThat(who(
                        "“It will hold,” said the leader of the [O Harbour League].",
                        "the leader of the Harbour League"))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void doNotKnowTheAuthorOfADocument() {
        assertThat(who("“The harbour is closed,” the notice read.", "the notice"))
                .isEqualTo("UNKNOWN");
        assertThat(who("“The harbour is closed,” the records show.", "the records"))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void nameJointSpeakers() {
        assertThat(who("“It will hold,” [P Mary Larkin] and [P David Okafor] wrote.", "Mary Larkin and David Okafor"))
                .isEqualTo("PERSON Mary Larkin with David Okafor");
    }

    @Test
    void resolveTheLeaderOfAnOrganizationToAPerson() {
        assertThat(who(
                        "The leader of the [O Harbour League], [P Mary Larkin], warned.",
                        "The leader of the Harbour League"))
                .isEqualTo("PERSON Mary Larkin");
    }
}
