package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundaries of relative clauses. */
class RelativeClauseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The official, who left early, said | said
            The official – who left early – said | said
            The official (who left early) said | said
            The official who left early, said | -
            The official, who left early and said | -
            The official, not a man who left, said | -
            """)
    void endsAtItsPause(String sentence, String behind) {
        MarkedText marked = MarkedText.of(sentence);

        int pause = RelativeClause.end(marked.text(), marked.at("who"), marked.size());

        assertThat(pause < 0 ? "-" : marked.text().lower(pause + 1)).isEqualTo(behind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sailors who left at noon said | who
            Sailors, who left at noon said | who
            Sailors whose ship sank said | whose
            Sailors that left said | -
            Sailors who left, at noon said | -
            Sailors left at noon said | -
            """)
    void beginsAtTheLastPronounWithoutAPauseBefore(String sentence, String pronoun) {
        MarkedText marked = MarkedText.of(sentence);

        int found = RelativeClause.pronounBefore(marked.text(), marked.at("said"), 0);

        assertThat(found < 0 ? "-" : marked.text().lower(found)).isEqualTo(pronoun);
    }
}
