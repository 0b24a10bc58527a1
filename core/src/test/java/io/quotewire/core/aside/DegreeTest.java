package io.quotewire.core.aside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DegreeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dana Holt, PhD, a chemist  | , PhD
            Dana Holt, Ph.D., a chemist | , Ph.D.
            Holt, MBA                  | , MBA
            It was Dana Holt, PhD. She | , PhD
            Mary B. Holt, MD, of Lima  | , MD
            Holt, M.D., of Lima        | , M.D.
            Holt, MD, PhD, of Lima     | , MD
            """)
    void isBehindAName(String text, String degree) {
        int comma = text.indexOf(',');

        assertThat(text.substring(comma, Degree.end(text, comma))).isEqualTo(degree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Silver Spring, MD, said",
                "Dana Holt, Boston, MA, said",
                "Holt, 54, PhD",
                "Dana Holt,PhD",
                "Dana Holt, PhDs",
                "Karl Voss, BA's head",
                ", PhD",
                "Dana Holt,",
                "Dana Holt, ",
                "Dana Holt, P"
            })
    void isNoPlaceNorAnyOtherWord(String text) {
        assertThat(Degree.end(text, text.indexOf(','))).isNegative();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dana Holt, PhD, said so    | true
            Dana Holt, PhD, and Hill   | true
            Dana Holt, PhD, a chemist  | false
            Dana Holt, PhD,            | false
            Dana Holt, PhD             | false
            """)
    void hasACommaOfItsOwnBeforeTheVerb(String text, boolean own) {
        int end = text.indexOf("PhD") + "PhD".length();

        assertThat(Degree.behindComma(text, end)).isEqualTo(own ? end + 1 : end);
    }
}
