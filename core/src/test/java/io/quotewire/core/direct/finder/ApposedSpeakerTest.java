package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link ApposedSpeaker} as the finder of speakers behind a quote uses it, with names marked by hand. */
final class ApposedSpeakerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It is late,” [P Karl Voss]'s lawyer, [P Ana Ruiz] said. | Ana Ruiz
            “It is late,” the yard's lawyer, [P Ana Ruiz] said. | Ana Ruiz
            “It is late,” [P Ana Ruiz], head of the port told the [O Tarn Herald]. | Ana Ruiz
            “It is late,” [O Harland Corp], a maker of boats told the [O Tarn Herald]. | Harland Corp
            """)
    void oneOfTwoPhrasesSaysTheWhole(String text, String source) {
        Attribution found = found(text);

        assertThat(FoundSource.ofLast(TrailingClause::new, text)).isEqualTo(source);
        assertThat(found.isPartOfContent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police arrested “the butcher of the harbour,” [P Karl Voss], prosecutors said.
            “It is late,” in this case for the port, [P Ana Ruiz] said.
            “It is late” when boats return, [P Ana Ruiz] said.
            """)
    void otherWordsBetweenBelongToWhatIsSaid(String text) {
        assertThat(found(text).isPartOfContent()).isTrue();
    }

    private static Attribution found(String text) {
        return new TrailingClause(MarkedText.of(text).text()).find(0).orElseThrow();
    }
}
