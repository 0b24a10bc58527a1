package io.quotewire.streaming.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void spellingsListsEveryFormOfAnArticleId() {
        assertThat(Keys.spellings("a")).containsExactly("a");
        String composed = "https://wire.example/caf\u00e9";
        String decomposed = "https://wire.example/cafe\u0301";
        assertThat(Keys.spellings(composed)).containsExactly(composed, decomposed);
        assertThat(Keys.spellings(decomposed)).containsExactly(composed, decomposed);
        String padded = " a\u0007 ";
        assertThat(Keys.spellings(padded)).containsExactly("a", padded);
    }

    @Test
    void composedAndDecomposedNamesHaveTheSameKey() {
        assertThat(Keys.of("Jose\u0301")).isEqualTo(Keys.of("Jos\u00e9"));
    }

    @Test
    void controlCharactersAndLoneSurrogatesAreReplaced() {
        assertThat(Keys.of(" a\u0000b\ud800c\n")).isEqualTo("a b c");
    }

    @Test
    void joinedPartsAreUnambiguous() {
        assertThat(Keys.joined(List.of("a|b", "c"))).isNotEqualTo(Keys.joined(List.of("a", "b|c")));
        assertThat(Keys.joined(List.of("a%7Cb"))).isNotEqualTo(Keys.joined(List.of("a|b")));
    }

    @Test
    void longKeyIsShortenedAndStaysUnique() {
        String one = Keys.of("ü".repeat(300) + "1");
        String two = Keys.of("ü".repeat(300) + "2");

        assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(Keys.MAX_BYTES);
        assertThat(one).startsWith("üüü").isNotEqualTo(two).isEqualTo(Keys.of("ü".repeat(300) + "1"));
    }
}
