package io.quotewire.producer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifyingTextTest {
    @Test
    void controlCharactersAreRefused() {
        assertThatThrownBy(() -> IdentifyingText.check("id", "a\u0000b"))
                .isInstanceOf(BadArticleException.class)
                .hasMessageContaining("id: a control character (U+0000)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD83D", "\uDE00a", "\uDE00\uD83D"})
    void halvesOfCharactersAreRefused(String text) {
        assertThatThrownBy(() -> IdentifyingText.check("id", text))
                .isInstanceOf(BadArticleException.class)
                .hasMessageContaining("lone surrogate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tag:wire.example,2026:1", "a b\tc", "\uD83D\uDE00"})
    void otherTextPasses(String text) {
        assertThatCode(() -> IdentifyingText.check("id", text)).doesNotThrowAnyException();
    }

    @Test
    void halvesInOtherTextsAreReplacedAndReported() {
        List<String> oddities = new ArrayList<>();

        assertThat(IdentifyingText.whole("title", "a\uD83D b\uDE00", oddities)).isEqualTo("a\uFFFD b\uFFFD");
        assertThat(oddities).containsExactly("title: half of a character (a lone surrogate) in it");
    }

    @Test
    void wholeTextIsUnchangedAndNotReported() {
        List<String> oddities = new ArrayList<>();

        assertThat(IdentifyingText.whole("title", "\uD83D\uDE00", oddities)).isEqualTo("\uD83D\uDE00");
        assertThat(oddities).isEmpty();
    }
}
