package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outlet at the end of a headline. */
class OutletTagTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Port vows to mend the winch - [O Harland] | Port vows to mend the winch
            Port vows to mend the winch – [O Harland News] | Port vows to mend the winch
            Port vows to mend the winch -- [O Newswire] | Port vows to mend the winch
            Port has one wish for the year - Victory | Port has one wish for the year - Victory
            Port vows to mend the winch - and soon | Port vows to mend the winch - and soon
            Port vows to mend the winch - [P Ana Ruiz] | Port vows to mend the winch - Ana Ruiz
            Port vows to sail to the isles - [L Lima] | Port vows to sail to the isles - Lima
            Port vows to mend the winch - [O Harland]. | Port vows to mend the winch - Harland.
            Port vows to mend the winch of [O Harland] | Port vows to mend the winch of Harland
            Port - [O Harland] | Port - Harland
            """)
    void endsTheHeadlineBeforeItsDash(String headline, String words) {
        NewsText text = MarkedText.of(headline).text();

        assertThat(MarkedText.of(headline)
                        .words(0, OutletTag.before(text, 0, text.tokens().size())))
                .isEqualTo(words);
    }
}
