package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relative clauses without a pronoun whose subject is a plural. */
class BareRelativeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It is a levy traders say will fail. | traders
            It is one critics say is cruel. | critics
            It was a move [O White House] officials said would fail. | White House officials
            The men police say shot her left. | police
            It is a levy that traders say will fail. | -
            It is a levy which port traders say will fail. | -
            The port traders say it will fail. | -
            It is a levy the traders say will fail. | -
            """)
    void speakersAreTheLastWordsBeforeTheCue(String sentence, String speakers) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(BareRelative.speakers(marked.text(), marked.text().cues().get(0), 0)
                        .map(phrase -> marked.words(phrase.start(), phrase.end()))
                        .orElse("-"))
                .isEqualTo(speakers);
    }
}
