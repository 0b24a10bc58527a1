package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WordMapTest {
    @Test
    void findsExactlyItsWords() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            numbers.put("w" + i, i);
        }
        WordMap<Integer> map = new WordMap<>(numbers);

        for (int i = 0; i < 5000; i++) {
            assertThat(map.get("w" + i)).isEqualTo(i);
            assertThat(map.get("v" + i)).isNull();
        }
    }

    @Test
    void collidingWordsAreDistinguished() {
        WordMap<String> map = new WordMap<>(Map.of("Aa", "one", "AaAa", "two", "BBBB", "three"));

        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(map.get("Aa")).isEqualTo("one");
        assertThat(map.get("BB")).isNull();
        assertThat(map.get("AaAa")).isEqualTo("two");
        assertThat(map.get("BBBB")).isEqualTo("three");
        assertThat(map.get("AaBB")).isNull();
    }

    @Test
    void tokensAreFoundLikeTheirWords() {
        WordMap<Integer> map = new WordMap<>(Map.of("crew", 1, "émile", 2, "don't", 3, ",", 4));
        Tokens tokens = Tokenizer.tokenize("The CREW, Émile and a crew don’t. Émiles left.");

        for (int i = 0; i < tokens.size(); i++) {
            assertThat(map.get(tokens, i)).isEqualTo(map.get(tokens.lower(i)));
        }
        assertThat(map.get(tokens, 1)).isEqualTo(1);
        assertThat(map.get(tokens, 3)).isEqualTo(2);
    }

    @Test
    void findsTokensOfManyWords() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            numbers.put("w" + i, i);
        }
        WordMap<Integer> map = new WordMap<>(numbers);
        Tokens tokens = Tokenizer.tokenize(
                IntStream.range(0, 10_000).mapToObj(i -> "W" + i).collect(Collectors.joining(" ")));

        for (int i = 0; i < tokens.size(); i++) {
            assertThat(map.get(tokens, i)).isEqualTo(i < 5000 ? i : null);
        }
    }

    @Test
    void mapMayBeEmptyOrHaveOneWord() {
        assertThat(new WordMap<>(Map.of()).get("word")).isNull();
        assertThat(new WordMap<>(Map.of("", 1)).get("")).isEqualTo(1);
    }
}
