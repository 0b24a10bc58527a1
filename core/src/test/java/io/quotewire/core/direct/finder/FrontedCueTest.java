package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontedCueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When [P Hill] said it was late, [P Kelly] wrote back: “It was not.” | said
            After [P Hill] said it was late, [P Kelly] wrote back: “It was not.” | said
            Asked how she said it was late, [P Kelly] wrote back: “It was not.” | said
            On Friday, when [P Hill] said it was late, [P Kelly] wrote back: “It was not.” | said
            Even after [P Hill] said it was late, [P Kelly] wrote back: “It was not.” | said
            As [P Hill] said it was late, [P Kelly] wrote back: “It was not.” | said
            As [P Hill] rose to say, [P Kelly] wrote back: “It was not.” | say
            """)
    void standsInAClauseBeforeTheMainOne(String text, String cue) {
        assertThat(isFronted(text, cue)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] said it was late, [P Kelly] wrote back: “It was not.” | said
            When it was late, [P Hill] said: “It was not.” | said
            When [P Hill] said: “It was not.” | said
            When [P Hill] said it was late, “It was not.” | said
            When [P Hill] said it was late, with a sigh: “It was not.” | said
            As [P Hill] put it, [P Kelly] wrote back: “It was not.” | put
            As [P Hill] said, [P Kelly] wrote back: “It was not.” | said
            As [P Hill] told us, [P Kelly] wrote back: “It was not.” | told
            """)
    void isInTheMainClauseOrSaysHowItIsPut(String text, String cue) {
        assertThat(isFronted(text, cue)).isFalse();
    }

    /** Whether the cue with this head is, before the first passage. */
    private static boolean isFronted(String text, String head) {
        MarkedText marked = MarkedText.of(text);
        return FrontedCue.is(
                marked.text(),
                marked.text().cues().get(marked.text().cueAt(marked.at(head))),
                0,
                marked.text().firstToken(0));
    }
}
