package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody was asked is not attributed to them. */
class AskedOfTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Larkin] was asked, “What is the most dangerous bridge of all?” [P Larkin] joked that it was new.",
                "“Do you see a future for the yard?” [P Okafor] was asked.",
            })
    void questionIsNotAttributedToThePersonAsked(String text) {
        assertThat(QuotedFrames.of(text)).isEmpty();
    }

    @Test
    void questionIsAttributedToThePersonAsking() {
        assertThat(QuotedFrames.of("[P Larkin] was asked by [P Mary Okafor], “What is the most dangerous bridge?”"))
                .containsExactly("Mary Okafor: What is the most dangerous bridge?");
    }
}
