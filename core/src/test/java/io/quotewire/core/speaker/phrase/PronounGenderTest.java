package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.Gender;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PronounGenderTest {
    @Test
    void tellAGender() {
        assertThat(Stream.of("he", "his", "him", "he'd", "he'll"))
                .allMatch(word -> PronounGender.of(word) == Gender.MALE);
        assertThat(Stream.of("she", "her", "she'd", "she'll"))
                .allMatch(word -> PronounGender.of(word) == Gender.FEMALE);
    }

    @Test
    void areNotThoseOfThingsOrSeveral() {
        assertThat(Stream.of("it", "they", "m", "f", "hers", ""))
                .allMatch(word -> PronounGender.of(word) == Gender.UNKNOWN);
    }
}
