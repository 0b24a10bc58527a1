package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The source of the first passage. */
final class AccordingToAheadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to [P Hill], “nobody will sleep tonight.” | Hill
            But according to [P Hill], “nobody will sleep tonight.” | Hill
            According to [P Mary Hill], who worked on it, “nobody will sleep.” | Mary Hill
            According to [P Hill] “nobody will sleep tonight.” | -
            According to [P Hill], it was late, “nobody will sleep tonight.” | -
            It was late, “nobody will sleep tonight.” | -
            """)
    void findsTheSourceBeforeThePassage(String text, String source) {
        MarkedText marked = MarkedText.of(text);

        assertThat(new AccordingToAhead(marked.text())
                        .find(0)
                        .map(attribution -> marked.words(Objects.requireNonNull(attribution.source())))
                        .orElse("-"))
                .isEqualTo(source);
    }
}
