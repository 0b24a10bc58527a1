package io.quotewire.core.person;

import static io.quotewire.core.person.MarkedPeople.people;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Persons called by their initials. */
class InitialNamesTest {
    @Test
    void areTheOnlyOnesWithThem() {
        assertThat(people("[P Anthony Josh] won. [P AJ] left.")).containsOnly("Anthony Josh");
        assertThat(people("[P Ana Ortiz-Cruz] won. [P AOC] left.")).containsOnly("Ana Ortiz-Cruz");
        assertThat(people("[P AJ] left. [P Anthony Josh] won.")).containsOnly("Anthony Josh");
    }

    @Test
    void areNobodysIfTwoHaveThem() {
        assertThat(people("[P Anthony Josh] met [P Ann Jones]. [P AJ] left."))
                .containsExactly("Anthony Josh", "Ann Jones", "AJ");
    }

    @Test
    void areAnothersIfHeIsCalledSo() {
        assertThat(people("[P Anthony Josh] met [P AJ Voss]. [P AJ] left."))
                .containsExactly("Anthony Josh", "AJ Voss", "AJ Voss");
    }

    @Test
    void mayBeTakenForAnOrganizationBehindKnownAs() {
        assertThat(people("[P Mohammed bin Sayed], known as [O MBS], left.")).containsOnly("Mohammed bin Sayed");
    }
}
