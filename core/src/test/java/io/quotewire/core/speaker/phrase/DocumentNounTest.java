package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The noun for a text in the words of a source. */
final class DocumentNounTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The report                                          | report
            The report by [O Harland]                           | report
            The report released Monday                          | report
            A memo seen                                         | memo
            A survey taken                                      | survey
            A survey commissioned                               | survey
            An earlier version of the story by [P Ana Ruiz]     | story
            A draft of the report                               | report
            A version of the boat                               | version
            A copy of the report                                | copy
            The bus taken                                       | taken
            """)
    void isThatOfTheText(String marked, String noun) {
        MarkedText text = MarkedText.of(marked);
        SourceWords source =
                new SourceWords(text.text(), 0, text.text().tokens().size());

        assertThat(text.text().tokens().word(DocumentNoun.of(text.text(), source)))
                .isEqualTo(noun);
    }
}
