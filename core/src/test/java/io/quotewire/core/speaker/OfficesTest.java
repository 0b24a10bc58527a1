package io.quotewire.core.speaker;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom "the senator" means. */
class OfficesTest {
    @Test
    void belongToTheOneWhoBearsThem() {
        assertThat(who("Sen. [P Mary Larkin] of [L Ohio] toured it. “It was good,” the senator said.", "the senator"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void areReadBehindTheNameToo() {
        assertThat(who(
                        "[P David Okafor], the club’s manager, was glad. “It is good,” the manager said.",
                        "the manager"))
                .isEqualTo("PERSON David Okafor");
    }

    @Test
    void areReadInsideTheName() {
        assertThat(who("[P Governor Mary Larkin] was glad. “It is good,” the governor said.", "the governor"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void areOneUnderTheirOtherNames() {
        assertThat(who("Attorney [P Mary Larkin] was glad. “It is good,” the lawyer said.", "the lawyer"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void areLeftUnnamedWhereTwoBearThem() {
        assertThat(who(
                        "Sen. [P Mary Larkin] met Sen. [P David Okafor]. “It is good,” the senator said.",
                        "the senator"))
                .isEqualTo("UNNAMED");
    }

    @Test
    void areLeftUnnamedBeforeAnybodyIsNamed() {
        assertThat(who("“It was good,” the senator said. Sen. [P Mary Larkin] toured the yard.", "the senator"))
                .isEqualTo("UNNAMED");
    }

    @Test
    void areLeftUnnamedLongAfterTheirBearerWasNamed() {
        assertThat(who(
                        "Sen. [P Mary Larkin] came. " + "It rained. ".repeat(12) + "So the senator said.",
                        "the senator"))
                .isEqualTo("UNNAMED");
        assertThat(who(
                        "Sen. [P Mary Larkin] came. " + "It rained. ".repeat(11) + "So the senator said.",
                        "the senator"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void areLeftUnnamedWhereTheGenderIsAnother() {
        assertThat(who("Chairman [P David Okafor] was late. “It is good,” the chairwoman said.", "the chairwoman"))
                .isEqualTo("UNNAMED");
    }
}
