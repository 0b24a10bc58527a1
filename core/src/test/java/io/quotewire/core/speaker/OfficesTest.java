package io.quotewire.core.speaker;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom "the senator" means. */
class OfficesTest {

    @Test
    void belongToTheOneWhoBearsThem() {
        assertThat(said("Sen. Mary Larkin of Ohio toured the yard. “It was a good day,” the senator said."))
                .containsExactly("Mary Larkin: It was a good day,");
    }

    @Test
    void areReadBehindTheNameToo() {
        assertThat(said("David Okafor, the club’s manager, was pleased. “We ran well,” the manager said."))
                .containsExactly("David Okafor: We ran well,");
    }

    @Test
    void areLeftUnnamedWhereTwoBearThem() {
        assertThat(said("Sen. Mary Larkin met Sen. David Okafor. “It was a good day,” the senator said."))
                .containsExactly("[the senator]: It was a good day,");
    }

    @Test
    void areLeftUnnamedBeforeAnybodyIsNamed() {
        assertThat(said("“It was a good day,” the senator said. Sen. Mary Larkin toured the yard."))
                .containsExactly("[the senator]: It was a good day,");
    }

    @Test
    void areLeftUnnamedWhereTheGenderIsAnother() {
        assertThat(said("Chairman David Okafor was late. “It was a good day,” the chairwoman said."))
                .containsExactly("[the chairwoman]: It was a good day,");
    }
}
