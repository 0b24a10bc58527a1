package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The extent of the frames of passages, in texts whose names are marked by hand. */
class PassageFramesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] blamed it on “a rusty old bolt”. | Hill: it on “a rusty old bolt”
            [P Hill] said it was “a rusty old bolt”. | Hill: it was “a rusty old bolt”
            [P Hill] described it as “a rusty old bolt”. | Hill: it as “a rusty old bolt”
            It is what [P Hill] described as “a rusty old bolt”. | Hill: a rusty old bolt
            [P Hill] told the crew “a rusty old bolt”. | Hill: a rusty old bolt
            [P Hill] said in May it was “a rusty old bolt”. | Hill: a rusty old bolt
            [P Hill] said, once more, it was “a rusty old bolt”. | Hill: a rusty old bolt
            [P Hill] said: “A rusty old bolt broke.” | Hill: A rusty old bolt broke.
            """)
    void beginAfterTheCueIfAFewWordsPrecedeAFragment(String text, String frame) {
        assertThat(QuotedFrames.of(text)).containsExactly(frame);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It broke,” [P Hill] said, “and it fell.” “Nobody saw it.” | Hill: It broke, / and it fell. / Nobody saw it.
            “It is old” and “it will break,” [P Hill] said. | Hill: It is old / it will break,
            """)
    void passagesOfOneCueAndTheirLinksShareAFrame(String text, String frame) {
        assertThat(QuotedFrames.of(text)).containsExactly(frame);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The plan was “a real shame,” [P Hill] said. “It will fail.” | Hill: a real shame, | Hill: It will fail.
            “It broke,” [P Hill] said. “It fell,” [P Kelly] said. | Hill: It broke, | Kelly: It fell,
            """)
    void sentenceAfterAFragmentOrAnotherSpeakerStartsAFrame(String text, String first, String second) {
        assertThat(QuotedFrames.of(text)).containsExactly(first, second);
    }
}
