package io.quotewire.core.speaker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TickerSymbolTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland Co] <HRL> said so. | said
            [O Harland Co] (HRL) said so. | said
            [O Harland Co] (HRL.N) said so. | said
            ([O Harland Co]) said so. | said
            [O Harland Co] said so. | said
            [O Harland Co] (which was late on that day) said so. | (
            """)
    void isSkipped(String text, String behind) {
        MarkedText marked = MarkedText.of(text);

        assertThat(TickerSymbol.behind(marked.text(), 0)).isEqualTo(marked.at(behind));
    }
}
