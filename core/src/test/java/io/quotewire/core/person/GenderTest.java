package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenderTest {
    @Test
    void agreesWithItselfAndWithTheUnknown() {
        assertThat(Gender.FEMALE.agrees(Gender.FEMALE)).isTrue();
        assertThat(Gender.FEMALE.agrees(Gender.UNKNOWN)).isTrue();
        assertThat(Gender.UNKNOWN.agrees(Gender.MALE)).isTrue();
        assertThat(Gender.FEMALE.agrees(Gender.MALE)).isFalse();
    }

    @Test
    void isReadFromItsLetter() {
        assertThat(Gender.of("f")).isEqualTo(Gender.FEMALE);
        assertThat(Gender.of("m")).isEqualTo(Gender.MALE);
        assertThat(Gender.of("-")).isEqualTo(Gender.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(Gender.class)
    void agreementIsSymmetric(Gender gender) {
        for (Gender other : Gender.values()) {
            assertThat(gender.agrees(other)).as(other.name()).isEqualTo(other.agrees(gender));
        }
    }
}
