package io.quotewire.core.indirect.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the first "to" leads to those who are told something. */
final class AddresseeBehindToTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He wrote to the Herald that it rained. | true
            He wrote to Harland that it rained. | true
            He wrote to her that it rained. | true
            He wrote to clients. | true
            He wrote to staff on Friday that it rained. | true
            He vowed to staff the ward. | false
            He pointed to questions that it raised. | false
            He vowed to leave. | false
            """)
    void isANameAPhraseOrPeople(String sentence, boolean addressee) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(AddresseeBehindTo.isAt(marked.text(), marked.at("to"))).isEqualTo(addressee);
    }
}
