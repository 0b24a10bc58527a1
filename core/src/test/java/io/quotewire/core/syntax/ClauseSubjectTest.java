package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject of a clause, from its beginning. */
class ClauseSubjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Larkin] shrugged it off: | Mary Larkin
            She shrugged it off: | She
            The old crew shrugged it off: | The old crew
            At Sunday's meeting, [P Mary Larkin] shrugged: | Mary Larkin
            A few days later, [P Mary Larkin] shrugged: | Mary Larkin
            While the crew waited, [P Mary Larkin] shrugged: | Mary Larkin
            Before [P Ann Hill] took the stage, [P Mary Larkin] shrugged: | Mary Larkin
            Asked about the plan, [P Mary Larkin] shrugged: | Mary Larkin
            Speaking in [L Calder], which is near, [P Mary Larkin] shrugged: | Mary Larkin
            [P Mary Larkin]'s brother shrugged: | Mary Larkin's brother
            In the hall of the yard: | -
            [L Calder] shrugged: | -
            [P Mary Larkin]'s: | -
            Monday the crew shrugged: | the crew
            The weekend the crew left: | the crew
            “No,” the crew shrugged: | the crew
            """)
    void isTheFirstPhraseNoPrepositionLeadsTo(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        String found = new ClauseSubject(marked.text())
                .find(0, marked.at(":"))
                .map(marked::words)
                .orElse("-");

        assertThat(found).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Larkin] shrugged it off, saying it rained. | Mary Larkin
            It was late; [P Mary Larkin] shrugged it off, saying it rained. | Mary Larkin
            CALDER, March 3 (XYZ) - The bank kept its rate, saying it rained. | The bank
            “No.” The crew shrugged, saying it rained. | The crew
            """)
    void controlsAParticipleBehindIt(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        String found = new ClauseSubject(marked.text())
                .controller(marked.at("saying"), 0)
                .map(marked::words)
                .orElse("-");

        assertThat(found).isEqualTo(subject);
    }
}
