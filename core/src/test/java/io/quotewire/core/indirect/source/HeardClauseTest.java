package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The source of a sentence's last cue, within what a court hears or records show. */
class HeardClauseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jurors were told that [P Hale] moved it but claims it was late. | Hale
            The court heard that [P Hale] moved it and had said it was late. | Hale
            Court records show that [P Hale] sued, saying it was late. | Hale
            Jurors were told that [P Hale] moved it and said it was late. | Jurors
            The court was told that it was late but says it will wait. | The court
            Drivers were told that [P Hale] moved it and had said it was late. | Drivers
            The court heard that the driver hit [P Hale] and claims it was late. | the driver
            The court heard that the rope cost a lot and says it was late. | The court
            Court records show that [P Hale] was sued, saying it was late. | Court records
            Court records show that [P Hale] sued, alleging it was late. | Court records
            The report shows that [P Hale] sued, adding it was late. | The report
            """)
    void isTheSubjectOfTheClauseIfTheTenseTells(String sentence, String source) {
        MarkedText marked = MarkedText.of(sentence);
        ReportingSentence read = OneSentence.of(marked);

        assertThat(read.source(read.cues().size() - 1).map(phrase -> marked.words(phrase.start(), phrase.end())))
                .contains(source);
    }
}
