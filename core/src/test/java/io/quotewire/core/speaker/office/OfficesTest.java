package io.quotewire.core.speaker.office;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The referent of "the senator". */
class OfficesTest {
    @Test
    void mayHaveTwoWords() {
        assertThat(who(
                        "Finance Minister [P Karl Holm] resigned. “I am tired,” the finance minister said.",
                        "the finance minister"))
                .isEqualTo("PERSON Karl Holm");
        assertThat(who("Prime Minister [P Olga Brandt] came. “We stay,” the premier said.", "the premier"))
                .isEqualTo("PERSON Olga Brandt");
        assertThat(who(
                        "Home Secretary [P Karl Holm] came. “We stay,” the foreign secretary said.",
                        "the foreign secretary"))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void includeElectedOffices() {
        assertThat(who("President-elect [P Tom Marlow] won. “I won,” the president-elect said.", "the president-elect"))
                .isEqualTo("PERSON Tom Marlow");
        assertThat(who("[P Ann Bay], the governor-elect, won. “I won,” the governor-elect said.", "the governor-elect"))
                .isEqualTo("PERSON Ann Bay");
        assertThat(who("President [P Tom Marlow] left. “I won,” the president-elect said.", "the president-elect"))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void excludeDeputies() {
        assertThat(who(
                        "Deputy Prime Minister [P Karl Holm] came. “We stay,” the prime minister said.",
                        "the prime minister"))
                .isEqualTo("UNKNOWN");
        assertThat(who("Shadow chancellor [P Karl Holm] came. “We stay,” the chancellor said.", "the chancellor"))
                .isEqualTo("UNKNOWN");
        assertThat(who("Vice President [P Karl Holm] came. “We stay,” the vice president said.", "the vice president"))
                .isEqualTo("PERSON Karl Holm");
    }

    @Test
    void belongToTheirHolder() {
        assertThat(who("Sen. [P Mary Larkin] of [L Ohio] toured it. “It was good,” the senator said.", "the senator"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void areReadAfterTheName() {
        assertThat(who(
                        "[P David Okafor], the club’s manager, was glad. “It is good,” the manager said.",
                        "the manager"))
                .isEqualTo("PERSON David Okafor");
    }

    @Test
    void areReadWithinTheName() {
        assertThat(who("[P Governor Mary Larkin] was glad. “It is good,” the governor said.", "the governor"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void areEquivalentUnderOtherNames() {
        assertThat(who("Attorney [P Mary Larkin] was glad. “It is good,” the lawyer said.", "the lawyer"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void areUnresolvedIfTwoHoldThem() {
        assertThat(who(
                        "Sen. [P Mary Larkin] met Sen. [P David Okafor]. “It is good,” the senator said.",
                        "the senator"))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void areUnresolvedBeforeAnybodyIsNamed() {
        assertThat(who("“It was good,” the senator said. Sen. [P Mary Larkin] toured the yard.", "the senator"))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void areUnresolvedLongAfterTheirHolderWasNamed() {
        assertThat(who(
                        "Sen. [P Mary Larkin] came. " + "It rained. ".repeat(12) + "So the senator said.",
                        "the senator"))
                .isEqualTo("UNKNOWN");
        assertThat(who(
                        "Sen. [P Mary Larkin] came. " + "It rained. ".repeat(11) + "So the senator said.",
                        "the senator"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void areUnresolvedIfTheGenderDiffers() {
        assertThat(who("Chairman [P David Okafor] was late. “It is good,” the chairwoman said.", "the chairwoman"))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void areDistinguishedByTheirPossessor() {
        assertThat(who(
                        "[L England] captain [P Mark Dunne] met [L Scotland] captain [P Karl Voss]. “It is good,” the "
                                + "England skipper said.",
                        "the England skipper"))
                .isEqualTo("PERSON Mark Dunne");
        assertThat(who(
                        "[L Scotland] captain [P Karl Voss] came. “It is good,” the [L England] captain said.",
                        "the England captain"))
                .isEqualTo("UNKNOWN");
        assertThat(who("Former minister [P Karl Voss] came. “It is good,” the minister said.", "the minister"))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void areLostToASuccessor() {
        assertThat(who(
                        "Mayor [P Karl Holm] resigned. His successor, [P Ana Ruiz], came. “We stay,” the mayor said.",
                        "the mayor"))
                .isEqualTo("UNKNOWN");
        assertThat(who(
                        "His successor, [P Ana Ruiz], came. Mayor [P Karl Holm] left. “We stay,” the mayor said.",
                        "the mayor"))
                .isEqualTo("PERSON Karl Holm");
    }

    @Test
    void belongToTheLatestHolder() {
        assertThat(who(
                        "A port spokesman left. Spokesman [P Karl Voss] came. “It is good,” the spokesman said.",
                        "the spokesman"))
                .isEqualTo("PERSON Karl Voss");
        assertThat(who(
                        "Spokesman [P Karl Voss] came. Nobody saw the spokesman. “It is good,” the spokesman said.",
                        "the spokesman"))
                .isEqualTo("PERSON Karl Voss");
        assertThat(who(
                        "Spokesman [P Karl Voss] came. The port’s spokesman left. “It is good,” the spokesman said.",
                        "the spokesman"))
                .isEqualTo("UNNAMED");
    }

    @Test
    void areReadAfterAVerb() {
        assertThat(who("[P Mary Larkin] is a Dutch baker. “It is good,” the baker said.", "the baker"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(who(
                        "[P Mary Larkin] was named finance minister. “It is good,” the finance minister said.",
                        "the finance minister"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void areUnresolvedIfAnotherWasIntroducedAsTheSame() {
        assertThat(who(
                        "Spokesman [P Karl Voss] came. A port spokesman left. “It is good,” the spokesman said.",
                        "the spokesman"))
                .isEqualTo("UNNAMED");
    }
}
