package io.quotewire.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PluralTest {
    @Test
    void endsInS() {
        assertThat(Stream.of("voters", "ministries", "cars")).allMatch(Plural::endsLikeOne);
    }

    @Test
    void excludesOtherWordsInS() {
        assertThat(Stream.of("press", "virus", "this", "gas", "police", "")).noneMatch(Plural::endsLikeOne);
    }

    @Test
    void hasASingular() {
        assertThat(Stream.of("voters", "ministries", "companies").map(Plural::singular))
                .containsExactly("voter", "ministry", "company");
    }
}
