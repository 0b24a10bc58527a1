package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head noun of a phrase. */
class HeadNounTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the foreign ministry in Oslo | ministry
            the harbour master | master
            one of the men | one
            police (who left) | police
            James' lawyer | lawyer
            the crew's captain | captain
            of the crew | crew
            sailors | sailors
            the [O Bank of Calder] | bank
            the [O Bank of Calder] governor | governor
            [O Hill]'s | hill
            [O Hill & Kelly]'s | hill
            a [O Herald/Lima Post] survey in May | survey
            the captain, [P Ana Ruiz] | captain
            a [O Harbour Tax Board] (HTB) official | official
            the [O United Riggers] <URG> union in Lima | union
            the [O United Riggers] (URG) | riggers
            the [O United Riggers] (who left) crew | riggers
            Peruvian, Chilean and Dutch officials | officials
            Peruvian, Chilean and two officials | peruvian
            sailors, clerks and Dutch officials | sailors
            """)
    void precedesAPrepositionOutsideNames(String phrase, String noun) {
        NewsText text = MarkedText.of(phrase).text();

        assertThat(text.lower(HeadNoun.of(text, 0, text.tokens().size()))).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peruvian, Chilean and Dutch officials left | left | officials
            Peruvian, Chilean and Dutch officials | officials | peruvian
            Peruvian, Chilean and Dutch officials | Dutch | peruvian
            """)
    void liesBeforeTheEndOfThePhrase(String words, String behind, String noun) {
        MarkedText marked = MarkedText.of(words);

        assertThat(marked.text().lower(HeadNoun.of(marked.text(), 0, marked.at(behind))))
                .isEqualTo(noun);
    }
}
