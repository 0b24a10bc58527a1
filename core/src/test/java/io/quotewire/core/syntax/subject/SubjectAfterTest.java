package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject after its verb. */
class SubjectAfterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained, said [P Mary Larkin], who left. | Mary Larkin
            It rained, said she on Monday. | she
            It rained, said the yard's chairman, [P Mary Larkin], who left. | the yard's chairman, Mary Larkin
            It rained, said the chairman, a rigger. | the chairman
            It rained, said [P Mary Larkin], [P Ann Hill] left. | Mary Larkin
            It rained, said later the crew. | the crew
            It rained, said to him. | -
            It rained, said because it did. | -
            It rained, said that. | -
            It rained, said | -
            It rained, said this week. | -
            It rained, said last summer in [L Calder]. | -
            It rained, said this week's report. | this week's report
            It rained, said this man. | this man
            It sank, said [P Ana Ruiz]. | Ana Ruiz
            It sank, said they. | they
            It sank, said the master of the port, [P Ana Ruiz], again. | the master of the port, Ana Ruiz
            It sank, said [P Ana Ruiz], [P Tom Bell] added. | Ana Ruiz
            It sank, said the master, [L Calder] added. | the master
            It sank, said while it rained. | -
            It sank, said in [L Calder]. | -
            """)
    void isThePhraseBeginningThere(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        String found = new SubjectAfter(marked.text())
                .find(marked.at("said") + 1, marked.size())
                .map(marked::words)
                .orElse("-");

        assertThat(found).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to reports it rained. | reports
            According to recent reports it rained. | recent reports
            According to recent local reports it rained. | recent local reports
            According to [P Ana Ruiz] reports it rained. | Ana Ruiz
            According to the old crew it rained. | the old crew
            """)
    void mayBeReportsAfterAccordingTo(String sentence, String source) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(new SubjectAfter(marked.text())
                        .find(marked.at("to") + 1, marked.size())
                        .map(marked::words)
                        .orElse("-"))
                .isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sank, according to people briefed on the talks. | people briefed on the talks
            It sank, according to a clerk involved in the case. | a clerk involved in the case
            According to sources in [L Lima], it sank. | sources in Lima
            It sank, according to a report in the [O Herald]. | a report in the Herald
            It sank, according to figures released by the [O Port Board] on Monday. | figures released by the Port Board
            It sank, according to workers at the yard in [L Lima]. | workers at the yard in Lima
            It sank, according to an official in the ministry who left. | an official in the ministry
            It sank, according to data in its annual report. | data in its annual report
            It sank, according to a post on the website. | a post on the website
            According to clerks hired by the [O Port Board], it sank. | clerks hired by the Port Board
            It sank, according to several leaked draft reports. | several leaked draft reports
            It sank, said the crew led by [P Ana Ruiz]. | the crew led by Ana Ruiz
            It sank, said a clerk quoted by the [O Herald]. | a clerk quoted by the Herald
            """)
    void hasTheModifierOfItsNoun(String sentence, String source) {
        assertThat(behindCue(sentence)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sank, according to police on Monday. | police
            It sank, according to a clerk in an interview. | a clerk
            It sank, according to the crew in a statement. | the crew
            It sank, according to [P Ana Ruiz] in [L Lima]. | Ana Ruiz
            It sank, according to the [O Herald] in [L Lima]. | the Herald
            According to police in [L Lima] it sank. | police
            It sank, according to clerks in [L Lima] and left. | clerks
            It sank, according to papers filed in May. | papers
            It sank, according to clerks in. | clerks
            It sank, said the mayor in [L Lima]. | the mayor
            It sank, said a report issued by the [O Port Board]. | a report
            It sank, said the crew by the port. | the crew
            """)
    void hasNoTimeOrOccasion(String sentence, String source) {
        assertThat(behindCue(sentence)).isEqualTo(source);
    }

    private static String behindCue(String sentence) {
        MarkedText marked = MarkedText.of(sentence);
        int cue = sentence.contains("ccording") ? marked.at("to") : marked.at("said");
        return new SubjectAfter(marked.text())
                .find(cue + 1, marked.size() - 1)
                .map(marked::words)
                .orElse("-");
    }

    @Test
    void endsWithItsClause() {
        MarkedText marked = MarkedText.of("It sank, said the master, [P Ana Ruiz].");

        assertThat(new SubjectAfter(marked.text()).find(marked.at("said") + 1, marked.at("Ana")))
                .map(marked::words)
                .contains("the master");
    }
}
