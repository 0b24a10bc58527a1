package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agent of a participle. */
final class AccompanimentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The hall filled up, with the crew loudly shouting it held. | shouting | the crew
            The hall filled up, with [P Mary Hill], the mayor, saying it held. | saying | Mary Hill
            The hall filled up, with [P Hill] insisting on it and [P Kelly] saying it held. | saying | Kelly
            The hall filled up, with [P Mary Hill] last week saying it held. | saying | Mary Hill
            The hall filled up, with the mayor on Monday saying it held. | saying | the mayor
            He played a clip of [P Hill]'s daughter saying it held. | saying | Hill's daughter
            He left the meeting with a spokesman saying it held. | saying | a spokesman
            He left the meeting with [P Mary Hill] saying it held. | saying | Mary Hill
            He left, despite the crew saying it held. | saying | the crew
            He heard somebody shouting it held. | shouting | somebody
            The [O Herald] quoted [P Mary Larkin] as saying it held. | saying | Mary Larkin
            The film showed [P Hill], 33, and a local trainer shouting it held. | shouting | a local trainer
            """)
    void isRecognisedNextToTheParticiple(String sentence, String participle, String subject) {
        assertThat(found(sentence, participle)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The crew left the hall shouting it held. | shouting
            The crew left, shouting it held. | shouting
            The hall filled up, with [O Harland], a yard, saying it held. | saying
            He left the hall with a sign saying it held. | saying
            The hall of [P Mary Hill], the mayor, saying it held. | saying
            He met a friend of [P Hill]'s daughter saying it held. | saying
            The hall filled up and [P Kelly] saying it held. | saying
            The [O Herald] saw [P Mary Larkin] as saying it held. | saying
            Shouting it held the crew left. | Shouting
            Despite the crew saying it held, he left. | saying
            He came, but despite the crew saying it held, he left. | saying
            """)
    void excludesOtherPhrases(String sentence, String participle) {
        assertThat(found(sentence, participle)).isEqualTo("-");
    }

    private static String found(String sentence, String participle) {
        MarkedText marked = MarkedText.of(sentence);
        return new Accompaniment(marked.text())
                .find(marked.at(participle), 0)
                .map(marked::words)
                .orElse("-");
    }
}
