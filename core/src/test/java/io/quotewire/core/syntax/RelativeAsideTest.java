package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relative clauses between pauses. */
class RelativeAsideTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The official, who left early, said | said
            The official – who left early – said | said
            The official who left early, said | -
            The official, who left early and said | -
            The official, not a man who left, said | -
            """)
    void endsAtItsPause(String sentence, String behind) {
        MarkedText marked = MarkedText.of(sentence);

        int pause = RelativeAside.end(marked.text(), marked.at("who"), marked.size());

        assertThat(pause < 0 ? "-" : marked.text().lower(pause + 1)).isEqualTo(behind);
    }
}
