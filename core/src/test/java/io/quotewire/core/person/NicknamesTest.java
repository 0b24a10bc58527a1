package io.quotewire.core.person;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Short forms of first names. */
class NicknamesTest {

    @Test
    void joinTheShortFormToTheName() {
        assertThat(Nicknames.areOne("Bill", "William")).isTrue();
        assertThat(Nicknames.areOne("Bob", "Rob")).isTrue();
        assertThat(Nicknames.areOne("Bob", "Bill")).isFalse();
        assertThat(Nicknames.areOne("Okafor", "Okafor")).isFalse();
    }

    @Test
    void identifyShortAndFullNameAsOnePerson() {
        assertThat(said("William Harcourt, a retired judge, wrote to the club. “I shall be there,” Bill "
                        + "Harcourt said."))
                .containsExactly("William Harcourt: I shall be there,");
    }

    @Test
    void distinguishTwoPersonsOfOneSurname() {
        assertThat(said("Robert Ames and Margaret Ames own the shop. “We shall close in May,” Peggy Ames said."))
                .containsExactly("Margaret Ames: We shall close in May,");
    }
}
