package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountedPhraseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Close to forty members signed it. | Close to forty members
            Just under a hundred lawmakers signed it. | Just under a hundred lawmakers
            Upwards of two dozen councillors signed it. | Upwards of two dozen councillors
            More than 30 lawyers signed it. | More than 30 lawyers
            About ten minutes later it rained. | -
            A hundred lawmakers signed it. | -
            Close to the port it rained. | -
            Forty members signed it. | -
            More than 30 lawyers, including [P Hill], signed it. | More than 30 lawyers
            More than 30 lawyers, who left, signed it. | -
            About 30 percent of lawyers signed it. | -
            More than 30 years of rain ended. | -
            Some 30 lawyers on Monday signed it. | Some 30 lawyers
            At 30 lawyers it ended. | -
            At least 30 lawyers signed it. | At least 30 lawyers
            """)
    void opensASentenceWithARoughNumber(String text, String phrase) {
        MarkedText marked = MarkedText.of(text);
        int end = CountedPhrase.end(marked.text(), 0, marked.size());

        assertThat(marked.words(0, end)).isEqualTo(phrase);
    }
}
