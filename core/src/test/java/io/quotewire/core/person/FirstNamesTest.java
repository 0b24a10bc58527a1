package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstNamesTest {

    @Test
    void tellTheGenderOfMostWhoBearThem() {
        assertThat(FirstNames.gender("Mary")).isEqualTo(Gender.FEMALE);
        assertThat(FirstNames.gender("David")).isEqualTo(Gender.MALE);
    }

    @Test
    void tellNothingWhereBothBearThem() {
        assertThat(FirstNames.gender("Casey")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void countTheFirstPartOfAHyphenatedName() {
        assertThat(FirstNames.gender("Mary-Ellen")).isEqualTo(Gender.FEMALE);
    }

    @Test
    void areKnownFromManyLanguages() {
        assertThat(FirstNames.gender("Zbyněk")).isEqualTo(Gender.MALE);
        assertThat(FirstNames.gender("Zbynek")).isEqualTo(Gender.MALE);
        assertThat(FirstNames.gender("Agafya")).isEqualTo(Gender.FEMALE);
    }
}
