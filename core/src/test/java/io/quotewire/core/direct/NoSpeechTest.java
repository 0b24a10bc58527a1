package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passages that are not speech. */
class NoSpeechTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The “smart” bridge opened on Friday.",
                "[P David] “Tiny” [P Okafor] opened the bridge on Friday.",
            })
    void scareQuotesAndNicknamesAreNotSpeech(String text) {
        assertThat(QuotedFrames.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Mary Larkin] wrote about the bridge in “The Long Road Home” before it opened.",
                "[P Mary Larkin] owns a book called “The Long Winter of the Yard”.",
            })
    void titlesAndNamesOfThingsAreNotSpeech(String text) {
        assertThat(QuotedFrames.of(text)).isEmpty();
    }

    @Test
    void headingsAreNotSpeech() {
        assertThat(QuotedFrames.of(
                        "[P Mary Larkin] said the bridge would hold.\n\n‘A Very Long Winter’\n\nIt is shut."))
                .isEmpty();
        assertThat(QuotedFrames.of("“It was late,” the tide said.\n\n“We all went home”\n\nThe ferry left."))
                .containsExactly("the tide: It was late,");
    }
}
