package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenderTest {
    @Test
    void agreesWithItselfAndWithTheUnknown() {
        assertThat(Gender.FEMALE.agrees(Gender.FEMALE)).isTrue();
        assertThat(Gender.FEMALE.agrees(Gender.UNKNOWN)).isTrue();
        assertThat(Gender.UNKNOWN.agrees(Gender.MALE)).isTrue();
        assertThat(Gender.FEMALE.agrees(Gender.MALE)).isFalse();
    }
}
