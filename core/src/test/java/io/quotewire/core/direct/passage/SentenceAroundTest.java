package io.quotewire.core.direct.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundaries of the sentence around the first passage of a text. */
class SentenceAroundTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained. She said “it is late” and left. They stayed. | She said “it is late” and left.
            “It is late,” she said. They stayed. | “It is late,” she said.
            “Is it late?” Larkin asked. They stayed. | “Is it late?” Larkin asked.
            “It is late.” They stayed. | “It is late.”
            “Is it late?” “No.” | “Is it late?”
            BERN — “It is late,” she said. | “It is late,” she said.
            """)
    void extendsToItsFullStop(String text, String sentence) {
        MarkedText marked = MarkedText.of(text);

        assertThat(marked.words(SentenceAround.start(marked.text(), 0), SentenceAround.end(marked.text(), 0)))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            • “It is late.” | true
            They said:~• “It is late.” | true
            They said • “It is late.” | false
            • “It is late,” they said. | false
            “It is late.” | false
            """)
    void isAListItemAfterABullet(String text, boolean list) {
        MarkedText marked = MarkedText.of(text.replace("~", "\n"));

        assertThat(SentenceAround.isInList(marked.text(), 0)).isEqualTo(list);
    }
}
