package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.syntax.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way to report speech alone, on sentences whose names are marked by hand. */
class ReportFindersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] said that it rained. | Hale: that it rained (THAT_CLAUSE_HIGH)
            [P Hale] said it rained. | Hale: it rained (CLAUSE_HIGH)
            [P Hale] asked whether it rained. | Hale: whether it rained (CLAUSE_HIGH)
            [P Hale] believes that it rained. | Hale: that it rained (THAT_CLAUSE_LOW)
            [P Hale] left early, adding that it rained. | Hale: that it rained (THAT_CLAUSE_HIGH)
            Nobody said that it rained. | -
            If [P Hale] says that it rained, they go. | -
            [P Hale] said the same of him. | -
            [P Hale] would say that it rained. | -
            [P Hale], [P Ann Hill] said. | -
            Still, [P Hale] said, if paid, they stay. | Hale: if paid, they stay (CLAUSE_HIGH)
            [P Hale] said, if paid, they stay. | Hale: if paid, they stay (CLAUSE_HIGH)
            “No,” [P Hale] said when it rained. | -
            The winch was said to be old. | -
            [P Hale] vowed to stay. | Hale: to stay (CLAUSE_HIGH)
            [P Hale] denied wrongdoing. | -
            [P Hale] denied being there. | Hale: being there (CLAUSE_HIGH)
            """)
    void saidThat(String sentence, String frames) {
        assertFrames(new SaidThat(), sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, [P Hale] said. | Hale: It rained (CONTENT_FIRST_HIGH)
            It rained, said [P Hale]. | Hale: It rained (CONTENT_FIRST_HIGH)
            The winch, [P Hale] said, is old. | Hale: The winch … is old (CONTENT_FIRST_HIGH)
            It rained, [P Hale] told reporters on Monday. | Hale: It rained (CONTENT_FIRST_HIGH)
            But it rained, [P Hale] said. | Hale: it rained (CONTENT_FIRST_HIGH)
            “It rained,” [P Hale] said. | -
            [P Hale] said it rained. | -
            In the yard, [P Hale] said. | -
            It rained, [P Hale] said the crew. | -
            It rained, [P Hale] said last week. | Hale: It rained (CONTENT_FIRST_HIGH)
            It rained, [P Hale] wanted. | -
            """)
    void contentFirst(String sentence, String frames) {
        assertFrames(new ContentFirst(), sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to [P Hale], it rained. | Hale: it rained (ACCORDING_TO)
            It rained, according to [P Hale]. | Hale: It rained (ACCORDING_TO)
            But according to [P Hale], a clerk, it rained. | Hale: it rained (ACCORDING_TO)
            The winch, according to [P Hale], is old. | Hale: The winch … is old (ACCORDING_TO)
            According to [P Hale]. | -
            It went according to plan. | -
            """)
    void accordingTo(String sentence, String frames) {
        assertFrames(new AccordingTo(), sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As [P Hale] said, it rained. | Hale: it rained (AS_REPORTED_HIGH)
            As [P Hale] put it, it rained. | Hale: it rained (AS_REPORTED_MEDIUM)
            It rained, as [P Hale] pointed out. | Hale: It rained (AS_REPORTED_HIGH)
            As [P Hale] spoke, it rained. | -
            As [P Hale] told the board on Monday, it rained. | Hale: it rained (AS_REPORTED_HIGH)
            As [P Hale] said the crew left, it rained. | -
            As [P Hale] never said, it rained. | -
            As [P Hale] said, in the yard. | -
            """)
    void asReported(String sentence, String frames) {
        assertFrames(new AsReported(), sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They left the bridge, which [P Hale] said was old. | Hale: was old (SAID_IN_RELATIVE_HIGH)
            They left the bridge he says may fall. | he: may fall (SAID_IN_RELATIVE_HIGH)
            What she said was a lie. | -
            The bridge, in which [P Hale] said was hope, fell. | -
            They left the bridge he wanted may fall. | -
            """)
    void saidInRelative(String sentence, String frames) {
        assertFrames(new SaidInRelative(), sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met her claim that the bridge was old. | her: that the bridge was old (REPORTED_NOUN_HIGH)
            They met the yard's belief that it was old. | the yard: that it was old (REPORTED_NOUN_LOW)
            They met [P Ann Hale]'s long claim that it was old. | Ann Hale: that it was old (REPORTED_NOUN_HIGH)
            Her claim that the bridge was old was denied. | Her: that the bridge was old (REPORTED_NOUN_HIGH)
            They met the claim that the bridge was old. | -
            They met her winch that was old. | -
            """)
    void reportedNoun(String sentence, String frames) {
        assertFrames(new ReportedNoun(), sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] accused the board of waste. | Hale: the board of waste (SAID_OF_HIGH)
            [P Hale] described it as slow. | Hale: it as slow (SAID_OF_MEDIUM)
            [P Hale] called the plan “a shame”. | Hale: the plan “a shame” (SAID_OF_HIGH)
            [P Hale] called the office on Friday. | -
            [P Hale] blamed the rain for the delay. | Hale: the rain for the delay (SAID_OF_LOW)
            [P Hale] accused that of waste. | -
            [P Hale] accused the board, which left, of waste. | -
            They call it “a relic”. | -
            The [O Herald] quoted [P Hale] as saying it rained. | -
            """)
    void saidOf(String sentence, String frames) {
        assertFrames(new SaidOf(), sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] was asked by the [O Herald] why it rained. | the Herald: why it rained (CLAUSE_HIGH)
            [P Hale] was warned by the crew that it rained. | the crew: that it rained (CLAUSE_HIGH)
            [P Hale] was told by [P Ann Hill] on Monday that it rained. | Ann Hill: that it rained (CLAUSE_HIGH)
            [P Hale] was asked by the crew. | -
            [P Hale] was asked why it rained. | -
            [P Hale] was not asked by the crew why it rained. | -
            [P Hale] was asked by the crew why so late. | -
            """)
    void askedBy(String sentence, String frames) {
        assertFrames(new AskedBy(), sentence, frames);
    }

    private static void assertFrames(ReportFinder phenomenon, String sentence, String expected) {
        MarkedText marked = MarkedText.of(sentence);
        List<AttributionFrame> frames = new ArrayList<>();

        phenomenon.find(OneSentence.of(marked), frames);

        assertThat(frames.stream().map(frame -> line(marked, frame)).collect(Collectors.joining("; ")))
                .isEqualTo(expected.equals("-") ? "" : expected);
    }

    private static String line(MarkedText marked, AttributionFrame frame) {
        return marked.words(Objects.requireNonNull(frame.source()))
                + ": "
                + frame.contents().stream().map(marked::words).collect(Collectors.joining(" … "))
                + " (" + frame.evidence() + ")";
    }
}
