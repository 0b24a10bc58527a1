package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The coordination of phrases. */
final class JoinedPhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] and [P Kelly] said so | true
            the crew and the cook said so | true
            [L U.S.] and European officials said so | true
            [P Hill] and the cook said so | true
            they met [P Hill] and the cook said so | false
            it is late and the crew said so | false
            it is very late and the crew said so | false
            it rained and the crew said so | false
            his late wife and the crew said so | true
            [P Hill], and [P Kelly] said so | false
            the gate stayed open and police said so | false
            the plan pleased bosses and workers said so | false
            she said bosses and workers said so | true
            clerks of the port and workers said so | true
            surveys from Larks and [O Harland] said so | true
            a study by the Larks and the [O Herald] said so | true
            reports in the [O Herald] and the [O Post] said so | true
            figures released by Larks and the [O Herald] said so | true
            a study by Larks and [O Harland] crew said so | false
            a boat from Larks and [O Harland] said so | false
            a study by clerks and [O Harland] said so | false
            """)
    void arePhrasesOfOneKind(String text, boolean joined) {
        MarkedText marked = MarkedText.of(text);

        assertThat(JoinedPhrases.are(marked.text(), marked.at("and"), 0)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] and her lawyer said so | true
            they saw [P Hill] and her lawyer | false
            sources close to [P Hill] and her lawyer said so | true
            [P Mary Hill] of [L Peru] and her colleague said so | false
            Minister [P Mary Hill] of [L Peru] and her colleague said so | false
            [P Hill] and the lawyer said so | false
            """)
    void mayBeANameAndItsPossession(String text, boolean joined) {
        MarkedText marked = MarkedText.of(text);

        assertThat(JoinedPhrases.areWithOwner(marked.text(), marked.at("and"), 0))
                .isEqualTo(joined);
    }
}
