package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeAsideTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hill, 54, said    | 3
            Hill, 54 said     | 1
            Hill, a cook, did | 1
            Hill, 54          | 1
            Hill,             | 1
            """)
    void isSkippedBetweenCommas(String text, int comma) {
        assertThat(AgeAside.behind(MarkedText.of(text).text(), 1)).isEqualTo(comma);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hill, 54, who   | 3 | true
            Hill, 54 who    | 3 | true
            Hill 54, who    | 2 | false
            Hill, cook, who | 3 | false
            Hill, 54        | 1 | false
            Hill, 54        | 0 | false
            """)
    void precedesAToken(String text, int token, boolean age) {
        assertThat(AgeAside.isBefore(MarkedText.of(text).text(), token)).isEqualTo(age);
    }
}
