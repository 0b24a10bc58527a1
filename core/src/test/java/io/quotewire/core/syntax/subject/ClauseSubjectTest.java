package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject of a clause, found from its beginning. */
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
            In spring, they sank it: | they
            On July 6, 2015, the crew sank it: | the crew
            On Friday two crews sank it: | two crews
            On Friday the mayor, [P Ana Ruiz], sank it: | Ana Ruiz
            Last week, the harbour master sank it: | the harbour master
            Because it rained, [O the port] sank it: | the port
            Ironically, the crew sank it: | the crew
            Moreover, the crew sank it: | the crew
            Family, as ever, sank it: | Family
            [P Kelly], a rigger, sank it: | Kelly
            “Sink it,” [P Ana Ruiz] sank it: | Ana Ruiz
            With [P Ana Ruiz] of [O the port]: | -
            Near [L Calder], [P Ana Ruiz]'s crew sank it: | Ana Ruiz's crew
            """)
    void isTheFirstNonPrepositionalPhrase(String sentence, String subject) {
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
            The crew shrugged; late again, saying it rained. | late
            The crew called it “late”, saying it rained. | The crew
            """)
    void controlsAFollowingParticiple(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        String found = new ClauseSubject(marked.text())
                .controller(marked.at("saying"), 0)
                .map(marked::words)
                .orElse("-");

        assertThat(found).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry left after the storm. | after | true
            The ferry left before the storm. | before | true
            The ferry left in the storm. | in | false
            The ferry left the storm. | left | false
            """)
    void somePrepositionsJoinAClause(String sentence, String word, boolean joins) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(ClauseSubject.joins(marked.text(), marked.at(word))).isEqualTo(joins);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was late; the ferry sank. | the
            It was late: the ferry sank. | the
            It was “late” the ferry sank. | the
            It was late, the ferry sank. | It
            """)
    void clauseStartsAfterAStrongPause(String sentence, String first) {
        MarkedText marked = MarkedText.of(sentence);

        int start = ClauseSubject.start(marked.text(), marked.at("sank"), 0);

        assertThat(marked.text().tokens().word(start)).isEqualTo(first);
    }
}
