package io.quotewire.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNounsTest {
    @ParameterizedTest
    @ValueSource(strings = {"cook", "cooks", "nanny", "nannies", "witness", "witnesses", "passer-by", "teenager"})
    void holdsPersons(String noun) {
        assertThat(PersonNouns.contains(noun)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"price", "prices", "plant", "s", "", "gun", "news", "eulogy"})
    void holdsNoThings(String noun) {
        assertThat(PersonNouns.contains(noun)).isFalse();
    }
}
