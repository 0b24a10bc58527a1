package io.quotewire.core.direct.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageLeadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It will hold,” he said. | true
            CALDER — “It will hold,” he said. | true
            On Friday, “it will hold,” he said. | true
            [P Hill] said “it will hold”. | true
            And “it will hold,” he said. | true
            The idea that “it will hold” is old. | true
            The “grand bargain” is dead. | false
            """)
    void passageWithoutALeadOpensSpeech(String text, boolean opens) {
        assertThat(PassageLead.opensSpeech(MarkedText.of(text).text(), 0)).isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As [P Hill] claimed that “it will hold,” [P Kelly] left. | true
            As [P Hill] may claim that “it will hold,” [P Kelly] left. | false
            As [P Hill] claimed “it will hold,” [P Kelly] left. | true
            When [P Hill] claimed “it will hold,” [P Kelly] left. | true
            After she left, [P Hill] claimed “it will hold,” and [P Kelly] left. | false
            [P Hill] claimed “it will hold,” and [P Kelly] left. | false
            When asked, “it will hold,” [P Kelly] said. | false
            The idea that “it will hold” is old. | false
            """)
    void clauseAheadReportsThePassage(String text, boolean reported) {
        assertThat(PassageLead.isReported(MarkedText.of(text).text(), 0)).isEqualTo(reported);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] wrote, “Why?” | true
            [P Hill] wrote: “Why?” | true
            [P Hill] wrote “Why?” | false
            “Why?” | false
            """)
    void commaOrColonIntroducesThePassage(String text, boolean introduced) {
        assertThat(PassageLead.isIntroduced(MarkedText.of(text).text(), 0)).isEqualTo(introduced);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] said “why”. | true
            [P Hill] said that “why”. | true
            [P Hill] said to the crew, “why”. | true
            [P Hill] said to the crew: “why”. | true
            [P Hill] said; “why”. | true
            [P Hill] said no; “why”. | false
            [P Hill] said the old “why”. | false
            """)
    void onlyAPauseOrThatFollowsTheCue(String marked, boolean introduction) {
        NewsText text = MarkedText.of(marked).text();

        assertThat(PassageLead.isIntroduction(text, text.cues().get(0).end(), text.firstToken(0)))
                .isEqualTo(introduction);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] told the crew “we have no plans for the yard”. | true
            [P Hill] told them ''he was going to leave the yard''. | true
            [P Hill] said in May “If it rains, the yard will close.” | true
            [P Hill] told the crew “old winches of the yard”. | false
            [P Hill] told the crew the plan was “we have no plans for it”. | false
            [P Hill] told the crew, once more, “we have no plans for it”. | false
            [P Hill] said the song “We have no plans for it”. | false
            """)
    void sentenceBehindWhomItIsToldIsNoFragment(String text, boolean told) {
        NewsText marked = MarkedText.of(text).text();
        assertThat(PassageLead.isSentenceTold(marked, 0, marked.cues().get(0))).isEqualTo(told);
    }
}
