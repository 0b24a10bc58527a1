package io.quotewire.core.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.Gender;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonalPronounsTest {
    @Test
    void tellAGender() {
        assertThat(Stream.of("he", "his", "him", "he'd", "he'll"))
                .allMatch(word -> PersonalPronouns.gender(word) == Gender.MALE);
        assertThat(Stream.of("she", "her", "she'd", "she'll"))
                .allMatch(word -> PersonalPronouns.gender(word) == Gender.FEMALE);
    }

    @Test
    void areNotThoseOfThingsOrSeveral() {
        assertThat(Stream.of("it", "they", "m", "f", "hers", ""))
                .allMatch(word -> PersonalPronouns.gender(word) == Gender.UNKNOWN);
    }
}
