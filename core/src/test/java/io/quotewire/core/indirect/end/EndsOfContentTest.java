package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of the classes that recognise where a content ends, by itself. */
class EndsOfContentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sank, a court has heard. | true
            It sank, an employment tribunal heard. | true
            It sank, the jury was told. | true
            It sank, jurors were told. | true
            It sank, a court has told. | false
            It sank, the crew has heard. | false
            It sank, the court heard it. | false
            It sank, the court heard, and burned. | false
            """)
    void isHeardInCourt(String sentence, boolean heard) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(HeardInCourt.isAt(OneSentence.of(marked), marked.at(",") + 1))
                .isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said it sank, with one sailor saying that it was old. | true
            She said it sank, with its captain, [P Hale], saying that it was old. | true
            She said it sank, with one sailor telling the press: “No”. | true
            She told him it sank, with [P Hale] saying that it was old. | false
            She said it sank, with [P Hale] telling her that it was old. | false
            She said it sank, with sailors urging the crew to swim. | false
            She said it sank, with a flag saying that it was old. | false
            She said it sank, with her brother saying that it was old. | false
            She said it sank, with a bang. | false
            """)
    void isAccompaniedByWhatAnotherSays(String sentence, boolean tells) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(AccompanyingReport.isAt(OneSentence.of(marked), marked.at("it"), marked.at("with")))
                .isEqualTo(tells);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said it sank, while a sailor, [P Hale], who swam, said that it was old. | true
            She said it sank, while [P Hale], who swam, said that it was old. | true
            She said it sank, while [P Hale], who swam, left. | false
            She said it sank, while her brother, who swam, said that it was old. | false
            She said it sank, while those who swam said that it was old. | false
            """)
    void isToldBySomebodyDescribed(String sentence, boolean tells) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(DescribedReport.isAt(OneSentence.of(marked), marked.at("while") + 1))
                .isEqualTo(tells);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Experts warn that it may rise but say that it is old. | true
            Experts warned that it may rise but say that it is old. | false
            Experts warn that prices may go but say that it is old. | true
            Experts warn that prices go but say that it is old. | false
            Experts warn that fraudsters may call but say that it is old. | false
            Experts warn that it may rise but then say that it is old. | false
            Experts warn that it may rise but sail. | false
            """)
    void isToldInThePresentToo(String sentence, boolean tells) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(ReportInPresent.isAt(OneSentence.of(marked), marked.at("that"), marked.at("but") + 1))
                .isEqualTo(tells);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sank, said the captain. | true
            It sank, urged [P Hale] to leave. | true
            It sank, confessed to the crime. | false
            It sank, not said by anybody. | false
            """)
    void isFollowedByAnInvertedReport(String sentence, boolean inverted) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(InvertedReport.isAt(OneSentence.of(marked), marked.at(",") + 1))
                .isEqualTo(inverted);
    }
}
