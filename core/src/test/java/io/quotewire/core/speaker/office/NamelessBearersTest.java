package io.quotewire.core.speaker.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.Sources;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a text introduces a surgeon without a name. */
final class NamelessBearersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A surgeon left.",
                "One young heart surgeon left.",
                "[O Harland]’s surgeon left.",
                "The surgeon who operated left.",
            })
    void isIntroduced(String text) {
        assertThat(isSurgeon(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The surgeon left.",
                "“A surgeon left.”",
                "Surgeon [P Ana Ruiz] left.",
                "A woman called the surgeon.",
                "A nurse left.",
            })
    void isNot(String text) {
        assertThat(isSurgeon(text)).isFalse();
    }

    private static boolean isSurgeon(String marked) {
        NewsText text = MarkedText.of(marked).text();
        Bearers bearers = Bearers.of(text, Sources.people(text), new OfficeWords(text));
        return new NamelessBearers(text, bearers)
                .isIntroduced(-1, text.tokens().size(), i -> text.lower(i).equals("surgeon"));
    }
}
