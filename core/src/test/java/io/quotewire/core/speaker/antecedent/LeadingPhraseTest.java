package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LeadingPhraseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When [P Ann Hill] came, it rained. | it
            In [L Lima], [P Ann Hill] spoke. | Ann
            Asked how she was, [P Ann Hill] left. | Ann
            Asked by [P Ann Hill], [P Karl Voss] left. | Asked
            Because of the rain the crew stayed. | Because
            The crew, when it rained, stayed. | The
            In “the yard, or so,” they say, it rained. | it
            """)
    void endsAfterItsComma(String text, String main) {
        MarkedText marked = MarkedText.of(text);

        assertThat(LeadingPhrase.end(marked.text(), 0, marked.size())).isEqualTo(marked.at(main));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained. The crew, they say, stayed. | The
            It rained. In the end the crew stayed. | In
            It rained. In the end, they stayed. | they
            """)
    void isFoundWithinItsSentenceOnly(String text, String main) {
        MarkedText marked = MarkedText.of(text);

        assertThat(LeadingPhrase.end(marked.text(), marked.at(".") + 1, marked.size()))
                .isEqualTo(marked.at(main));
    }
}
