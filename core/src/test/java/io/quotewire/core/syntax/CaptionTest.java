package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hill left.\n\nVoss in Lima\n\nHe slept.",
                "Hill left.\n\n(Herald/Voss)\n\nHe slept.",
                "Hill left.\n\nVoss in 1987",
            })
    void endsItsParagraphWithoutAMark(String text) {
        assertThat(isAt(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hill left.\n\nVoss came.\n\nHe slept.",
                "Hill left.\n\nVoss said:\n\n“It rained.”",
                "Hill left.\n\nVoss went to the\n\nyard and slept.",
            })
    void isNoSentenceOfTheText(String text) {
        assertThat(isAt(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hill leaves\n\nHe slept.", "Hill left. Voss came"})
    void isNotTheHeadlineNorWithinAParagraph(String text) {
        assertThat(Caption.isAt(MarkedText.of(text).text(), 0)).isFalse();
    }

    @Test
    void isNotANameAloneBelowTheFirstSentences() {
        NewsText text = MarkedText.of("Hill left.\n\nIt rained.\n\nHe slept.\n\n[P Voss]\n\nHe slept.")
                .text();

        assertThat(Caption.isAt(text, 3)).isFalse();
    }

    private static boolean isAt(String text) {
        return Caption.isAt(MarkedText.of(text).text(), 1);
    }
}
