package io.quotewire.producer.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomTextTest {

    @Test
    void textsAreUniqueAndUrlSafe() {
        Set<String> texts = Stream.generate(RandomText::next).limit(1_000).collect(Collectors.toSet());

        assertThat(texts).hasSize(1_000).allMatch(text -> text.matches("[0-9a-f]{64}"));
    }

    /** Of 256,000 bits that are random, as few as this are one once in more than a million runs. */
    @Test
    void halfOfTheBitsAreSet() {
        long ones = Stream.generate(RandomText::next)
                .limit(1_000)
                .flatMapToInt(String::chars)
                .mapToLong(digit -> Integer.bitCount(Character.digit(digit, 16)))
                .sum();

        assertThat(ones).isBetween(126_000L, 130_000L);
    }
}
