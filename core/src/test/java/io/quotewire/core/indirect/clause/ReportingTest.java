package io.quotewire.core.indirect.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said it rained. | true
            He would say it rained. | false
            He was told it rained. | false
            He left, saying it rained. | false
            The swing states it won. | false
            The yard, with other [O EU] states, will pay. | false
            It fell on [L Lima] and [L Ohio] states, the yard shut. | false
            It broke, [O Harland] states. | true
            The yard and [O Harland] says it broke. | true
            Most, the yard says, will pay. | true
            He left to say it rained. | false
            """)
    void narratorsFiniteVerbsReport(String sentence, boolean reports) {
        ReportingSentence read = OneSentence.of(MarkedText.of(sentence));

        assertThat(Reporting.isFinite(read.text(), read.cues().get(0))).isEqualTo(reports);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He left, saying it rained. | true
            He said it rained. | false
            It is being said now. | false
            """)
    void participleHasTheSubjectOfAnotherClause(String sentence, boolean ing) {
        assertThat(Reporting.isActiveIng(MarkedText.of(sentence).text().cues().get(0)))
                .isEqualTo(ing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The states that held a vote. | true
            He said that talks had failed. | false
            He said that armed men had left. | false
            The states that barred men left. | true
            He said that he'd voted. | false
            He said that it was late. | false
            """)
    void thatIsRelativeIfItIsTheSubjectOfItsVerb(String sentence, boolean relative) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(Reporting.isRelative(marked.text(), marked.at("that"))).isEqualTo(relative);
    }
}
