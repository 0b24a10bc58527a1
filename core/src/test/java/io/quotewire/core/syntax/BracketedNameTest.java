package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bracket between an organisation's name and a noun. */
class BracketedNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A [O Harbour Tax Board] (HTB) official left. | A Harbour Tax Board (HTB) official
            A [O Harland Co] <HRL> spokesman left. | A Harland Co <HRL> spokesman
            A [O Harland Co] <HRL.A> spokesman left. | A Harland Co <HRL.A> spokesman
            A [O Harbour Tax Board] (HTB) report left. | A Harbour Tax Board (HTB) report
            The [O United Riggers] (URG) union left. | The United Riggers (URG) union
            The [O HP] (M) MP left. | The HP (M) MP
            In [L Lima] (LIM) officials left. | officials
            [P Ana Ruiz] (ANA) officials left. | officials
            The [O Harland Co] (far from the old port) officials left. | officials
            The [O Harland Co] (above) officials left. | officials
            """)
    void isWithinThePhrase(String sentence, String phrase) {
        MarkedText marked = MarkedText.of(sentence);
        int end = marked.at("left");

        assertThat(marked.words(NounPhrase.start(marked.text(), end, 0), end)).isEqualTo(phrase);
    }
}
