package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {
    @Test
    void tellAGenderOrNone() {
        assertThat(Titles.gender("Mr.")).contains(Gender.MALE);
        assertThat(Titles.gender("mrs")).contains(Gender.FEMALE);
        assertThat(Titles.gender("President")).contains(Gender.UNKNOWN);
    }

    @Test
    void areNoOtherWords() {
        assertThat(Titles.gender("Larkin")).isEmpty();
        assertThat(Titles.gender("")).isEmpty();
        assertThat(Titles.gender("-")).isEmpty();
    }
}
