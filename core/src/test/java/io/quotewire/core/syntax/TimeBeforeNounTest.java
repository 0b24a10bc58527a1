package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a time word modifies a noun. */
class TimeBeforeNounTest {
    @ParameterizedTest
    @CsvSource({
        "a night porter said, 1, true",
        "a former weekend presenter said, 2, true",
        "the night police came, 1, false",
        "for a week officials said, 2, false",
        "a night, 1, false",
        "night porter, 0, false",
        "to a Friday report, 2, true",
        "to the Friday report, 2, true",
        "on Friday report, 1, false",
        "to a Friday crew, 2, false",
        "a Friday, 1, false"
    })
    void isBetweenArticleAndNoun(String text, int time, boolean tells) {
        assertThat(TimeBeforeNoun.isAt(MarkedText.of(text).text(), time)).isEqualTo(tells);
    }
}
