package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.direct.passage.BarredByPassive;
import io.quotewire.core.direct.passage.PassageEnd;
import io.quotewire.core.direct.passage.SentenceAround;
import io.quotewire.core.direct.passage.TitleOfWork;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Properties of single passages, in texts made by hand. */
class PassagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It will hold,” she said. | PAUSE | true
            “It will hold —” she said. | PAUSE | true
            “It will hold…” she said. | PAUSE | true
            “Will it hold?” she said. | CALL | true
            “It will hold!” she said. | CALL | true
            “It will hold.” | STOP | false
            “It will hold’.” | STOP | false
            It is “a shame” again. | WORD | false
            It is “40%” of them. | WORD | false
            “-” | PAUSE | true
            “))” | WORD | false
            """)
    void endInOneOfFourWays(String text, PassageEnd end, boolean open) {
        PassageEnd found = PassageEnd.of(MarkedText.of(text).text(), 0);

        assertThat(found).isEqualTo(end);
        assertThat(found.mayGoOn()).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She wrote the book “The Long Way Home” last year. | true
            She saw a book called “The Long Way Home” there. | true
            Her book, “The Long Way Home,” was late. | true
            She said “The Long Way Home” at last. | false
            She wrote: “The Long Way Home” at last. | false
            She told of “the long way home” there. | false
            She wrote of “The Yard” there. | false
            She wrote of “The Winch Is Old” there. | true
            She wrote of “Who Goes There?” there. | false
            She wrote of “The winch is old” there. | false
            """)
    void mayBeTheTitleOfAWork(String text, boolean title) {
        assertThat(TitleOfWork.is(MarkedText.of(text).text(), 0)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] was asked, “Who pays?” | true
            [P Hill] was asked: “Who pays?” | true
            “Who pays?” [P Hill] was asked. | true
            “Who pays?” she was asked. | true
            “Who pays?” [P Hill] was asked by the board. | false
            “Who pays?” [P Hill] asked. | false
            [P Hill] was quoted: “Who pays?” | false
            [P Hill] was asked “Who pays?” by [P Kelly]. | false
            The winch was hoisted, “Who pays?” | false
            “Who pays?” the old crew was asked. | true
            """)
    void mayBeAQuestionPutToSomebody(String text, boolean asked) {
        assertThat(BarredByPassive.is(MarkedText.of(text).text(), 0)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained. She said “no” at last. It stopped. | She said “no” at last.
            CALDER — She said “no” at last. | She said “no” at last.
            “Who pays?” She asked. It stopped. | “Who pays?” She asked.
            “It rained.” She left. | “It rained.”
            """)
    void haveASurroundingSentence(String text, String clause) {
        MarkedText marked = MarkedText.of(text);

        assertThat(marked.words(SentenceAround.start(marked.text(), 0), SentenceAround.end(marked.text(), 0)))
                .isEqualTo(clause);
    }
}
