package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of a content before the colon of a quoted passage. */
class BeforeColonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] said it was late adding: “It sank.” | adding
            [P Hale] said it was late before adding: “It sank.” | before
            [P Hale] said it was late while stressing: “It sank.” | while
            [P Hale] said it was late, but in May [P Voss] admitted: “It sank.” | ,
            [P Hale] said it was late, to which [P Voss] replied: “It sank.” | ,
            """)
    void isWhereWhatIntroducesThePassageBegins(String sentence, String end) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(end(marked)).isEqualTo(marked.at(end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] said it was late: “It sank.”
            [P Hale] said it was adding: “It sank.”
            [P Hale] said he kept saying: “It sank.”
            [P Hale] said he left without saying: “It sank.”
            [P Hale] said he was fond of sailing: “It sank.”
            [P Hale] said the pilot came in and asked: “Who sank?”
            [P Hale] said that when it was late, [P Voss] asked: “Who sank?”
            """)
    void isTheColonIfTheParticipleBelongsToTheClause(String sentence) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(end(marked)).isEqualTo(marked.at(":"));
    }

    private static int end(MarkedText marked) {
        return BeforeColon.end(OneSentence.of(marked), marked.at("said") + 1, marked.at(":"));
    }
}
