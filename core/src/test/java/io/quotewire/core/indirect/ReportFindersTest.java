package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each finder of reported speech by itself, with names marked by hand. */
class ReportFindersTest {

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
        assertThat(FoundFrames.withEvidence(new ContentFirst(), sentence)).isEqualTo(frames);
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
        assertThat(FoundFrames.withEvidence(new AccordingTo(), sentence)).isEqualTo(frames);
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
        assertThat(FoundFrames.withEvidence(new AsReported(), sentence)).isEqualTo(frames);
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
        assertThat(FoundFrames.withEvidence(new SaidInRelative(), sentence)).isEqualTo(frames);
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
        assertThat(FoundFrames.withEvidence(new ReportedNoun(), sentence)).isEqualTo(frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] accused the board of waste. | Hale: the board of waste (SAID_OF_HIGH)
            [P Hale] described it as slow. | Hale: it as slow (SAID_OF_MEDIUM)
            [P Hale] called the plan “a shame”. | Hale: the plan “a shame” (SAID_OF_HIGH)
            [P Hale] called the office on Friday. | -
            [P Hale] blamed the rain for the delay. | Hale: the rain for the delay (SAID_OF_LOW)
            [P Hale] accused that board of waste. | Hale: that board of waste (SAID_OF_HIGH)
            [P Hale] accused the board, which left, of waste. | Hale: the board, which left, of waste (SAID_OF_HIGH)
            They call it “a relic”. | -
            The [O Herald] quoted [P Hale] as saying it rained. | -
            """)
    void saidOf(String sentence, String frames) {
        assertThat(FoundFrames.withEvidence(new SaidOf(), sentence)).isEqualTo(frames);
    }
}
