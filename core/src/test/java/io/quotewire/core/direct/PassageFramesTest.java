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
            [P Hill] decried the “rust and decay” of the yard for years. | Hill: the “rust and decay” of the yard
            [P Hill] decried the “rust and decay” of the “Ana”. | Hill: the “rust and decay”
            [P Hill] said it was “a rusty old bolt” in Lima. | Hill: it was “a rusty old bolt”
            [P Hill] described it as “a rusty old bolt”. | Hill: it as “a rusty old bolt”
            It is what [P Hill] described as “a rusty old bolt”. | Hill: a rusty old bolt
            [P Hill] told the crew “a rusty old bolt”. | Hill: a rusty old bolt
            [P Hill] said in May it was “a rusty old bolt”. | Hill: a rusty old bolt
            [P Hill] said, once more, it was “a rusty old bolt”. | Hill: a rusty old bolt
            [P Hill] said: “A rusty old bolt broke.” | Hill: A rusty old bolt broke.
            [P Hill] said this “will break a bolt”. | Hill: this “will break a bolt”
            [P Hill] said this week “a rusty old bolt”. | Hill: a rusty old bolt
            [P Hill] will say Peru “can break a bolt”. | Hill: Peru “can break a bolt”
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] will say that the bolt is “a rusty old thing”. | Hill: that the bolt is “a rusty old thing”
            [P Hill] will tell the crew that it was “a rusty bolt”. | Hill: that it was “a rusty bolt”
            [P Hill] would later tell [P Kelly] that bolts “are a bit old”. | Hill: that bolts “are a bit old”
            [P Hill] will say, once more, that it was “a rusty bolt”. | Hill: a rusty bolt
            [P Hill] will say that “a rusty old bolt” broke. | Hill: a rusty old bolt
            """)
    void beginAtThatBeforeAFragment(String text, String frame) {
        assertThat(QuotedFrames.of(text)).containsExactly(frame);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            If it rains, “the yard will close,” [P Hill] said. | Hill: If it rains, “the yard will close,”
            Under the new plan, “boats will wait,” [P Hill] said. | Hill: Under the new plan, “boats will wait,”
            Unless it is shut, “the yard will burn”, said [P Hill]. | Hill: Unless it is shut, “the yard will burn”
            Without the tax, “we can sail,” [P Hill] told them. | Hill: Without the tax, “we can sail,”
            Because it is old, “the winch will break,” he said. | he: Because it is old, “the winch will break,”
            While it has no boats, “it may close,” [P Hill] said. | Hill: While it has no boats, “it may close,”
            After the storm, “the yard will close,” [P Hill] said. | Hill: the yard will close,
            When it rained, “the yard will close,” [P Hill] said. | Hill: the yard will close,
            In a letter, “the yard will close,” [P Hill] said. | Hill: the yard will close,
            Since the storm in May, “the yard will close,” [P Hill] said. | Hill: the yard will close,
            While reading it, “the yard will close,” [P Hill] said. | Hill: the yard will close,
            While [P Kelly] says it is old, “the yard will close,” [P Hill] said. | Hill: the yard will close,
            While it has no plans, “it may close,” [P Hill] said. | Hill: While it has no plans, “it may close,”
            Since the war began, “the yard will close,” [P Hill] said. | Hill: the yard will close,
            If you ask [P Kelly], “the yard will close,” [P Hill] said. | Hill: the yard will close,
            Although he did not name [P Kelly], “it will close,” [P Hill] said. | Hill: it will close,
            Under questioning from [P Kelly], “it will close,” [P Hill] said. | Hill: it will close,
            Without a pause, “it will close,” [P Hill] said. | Hill: it will close,
            If he wins, “the yard will close,” [P Hill] said. | Hill: If he wins, “the yard will close,”
            Then again, “the yard will close,” [P Hill] said. | Hill: the yard will close,
            With a smile on his face, “it will close,” [P Hill] said. | Hill: it will close,
            """)
    void beginWithAConditionBeforeThePassage(String text, String frame) {
        assertThat(QuotedFrames.of(text)).containsExactly(frame);
    }
}
