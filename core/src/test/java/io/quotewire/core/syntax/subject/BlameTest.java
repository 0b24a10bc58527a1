package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words those are for which somebody is blamed. */
final class BlameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] accused [P Kelly] of saying it held. | true
            [P Hill] accused the head of the port of saying it held. | true
            [P Hill] was accused of saying it held. | false
            [P Hill] spoke of saying it held. | false
            [P Hill] mocked [P Kelly] for saying it held. | false
            """)
    void isToldByTheAccuser(String sentence, boolean accuses) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(Blame.accuses(marked.text(), marked.at("saying"))).isEqualTo(accuses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] mocked [P Kelly] for saying it held. | Kelly
            [P Hill] fined the crew for saying it held. | the crew
            [P Hill] branded [P Kelly] “a fool” for saying it held. | Kelly
            [P Hill] called him a fool for saying it held. | him
            [P Hill] apologised for saying it held. | -
            [P Hill] accused [P Kelly] of saying it held. | -
            [P Hill] left the yard for saying it held. | -
            """)
    void isOfWhomTheVerbBlames(String sentence, String object) {
        MarkedText marked = MarkedText.of(sentence);

        String found = Blame.object(marked.text(), marked.at("saying"), 0)
                .map(marked::words)
                .orElse("-");
        assertThat(found).isEqualTo(object);
    }
}
