package io.quotewire.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbEndingTest {

    @ParameterizedTest
    @CsvSource({"asking, true", "being, true", "ring, false", "asked, false"})
    void endsAsAPresentParticiple(String word, boolean present) {
        assertThat(VerbEnding.isPresent(word)).isEqualTo(present);
    }

    @ParameterizedTest
    @CsvSource({"asked, true", "used, true", "bed, false", "written, false"})
    void endsAsAPast(String word, boolean past) {
        assertThat(VerbEnding.isPast(word)).isEqualTo(past);
    }

    @ParameterizedTest
    @CsvSource({"asked, true", "written, true", "sang, false"})
    void endsAsAPastParticiple(String word, boolean participle) {
        assertThat(VerbEnding.isPastParticiple(word)).isEqualTo(participle);
    }
}
