package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import java.util.stream.IntStream;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said she would stay and took the job. | true
            She said she will stay and later cancelled her trip. | true
            She said she would stay and take the job. | false
            She said she could stay and took the job. | false
            She said she stayed and took the job. | false
            She said it would be shut and sold the next day. | false
            She said those who leave would stay and took the job. | false
            She said it would cut costs and related fees. | false
            She said the man would not leave and threw a bottle. | false
            She said the man would follow her and took her phone. | false
            She said she would not leave and took the job. | false
            She said she wouldn't leave and took the job. | false
            She said she won't leave and took the job. | true
            [P Mary Hill] said she would leave and took the job. | true
            [P Mary Hill] said he would follow her and took her phone. | false
            Ms [P Hill] said he would follow her and took her phone. | false
            [P Hill] said he would leave and took the job. | true
            """)
    void isWhatTheSpeakerDid(String sentence, boolean deed) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(OwnDeed.isAt(OneSentence.of(marked), marked.at("said") + 1, marked.at("and")))
                .isEqualTo(deed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said [P Voss] rang the crew, telling them to go. | true
            She said that he had phoned, asking him to wait. | true
            She said [P Voss] orchestrated it, ordering the crew to hide. | true
            She said [P Voss] rang the crew, telling the crew to go. | false
            She said it was late, telling them to go. | false
            She said a warrant was issued, asking the public to wait. | false
            She said the crew would be rung, telling them to go. | false
            She said [P Voss] rang the crew, they told him to go. | false
            """)
    void isRequestOfSomebodyElse(String sentence, boolean told) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(ToldRequest.isAt(OneSentence.of(marked), marked.at("said") + 1, marked.at(",") + 1))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said it sank, which in turn made it late. | false
            She said it sank, which in turn is untrue. | true
            She said it sank, which until May had led the fleet. | true
            She said it sank, which in fact was false. | true
            She said it sank, which it would sell. | false
            She said it sank, which it would sell in 1998. | true
            She said it sank, which he had bought. | false
            She said it sank, which he had described as a sham. | true
            She said it sank, which it did. | true
            She said it sank, which on Monday drew crowds. | true
            She said it sank, which it would not name. | true
            She said it sank, which in Lima they call a sham. | true
            She said it sank, which she called a sham. | true
            """)
    void isNarratorsRelativeClause(String sentence, boolean narrators) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(NarratorsRelative.isAt(OneSentence.of(marked), marked.at(","), true))
                .isEqualTo(narrators);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said it sank, which she called a sham, and that he fled. | that he fled
            She said it sank, who she called “a sham,” and that he fled, said the clerk. | that he fled
            She said it sank, which she called a sham, and he fled. |
            She said it sank, which she said that she saw, and that he fled. |
            She said it sank, which she called a sham, and that was all. |
            She said it sank, which she called a sham, and that decision cost him his job. |
            She said it sank, which she called a sham, and that same day they left. |
            She said it sank, which she called a sham, and that her boat was lost. | that her boat was lost
            She said it sank, which she called a sham, and that officers laughed. | that officers laughed
            She said it sank, who told him it was over, and that he fled. |
            She said it sank, who asked him to wait, and that he fled. |
            She said it sank, and that he fled. |
            """)
    void resumesBehindRelativeClause(String sentence, String resumed) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(ResumedThat.behind(OneSentence.of(marked), marked.at(","))
                        .map(phrase -> marked.words(phrase.start(), phrase.end()))
                        .orElse(null))
                .isEqualTo(resumed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said it sank, banking sources said. | true
            She said it sank, dealers here said. | true
            She said it sank, local media reported Wednesday. | true
            She said it sank, news agencies reported. | true
            She said it sank, state television reports. | true
            She said it sank, TV station [O Harland] reported from the courthouse. | true
            She said it sank, the statement said. | true
            She said it sank, officials said in a statement, referring to the boat. | true
            She said it sank, officials said it had. | false
            She said it sank, officials said, and that it burned. | false
            She said it sank, a source had hinted. | false
            She said it sank, the losses reported in May. | false
            She said it sank, with ten thefts reported every day. | false
            She said it sank, as officials said. | false
            She said it sank, which officials said. | false
            She said it sank, less than officials said. | false
            She said it sank, what officials said. | false
            She said it sank, adding sailors said. | false
            She said that the same night, [P Hale] told her. | false
            She said that minutes later, [P Hale] told police, holding a knife. | false
            She said that, unlike her husband, [P Hale] told officers on Friday. | false
            She said it lost sales, profits and costs [O Harland] reported. | false
            She said it lost ten boats, triple the toll the army reported. | false
            She said it lost $5 million, well above the price [O Harland] reported. | false
            She said it sank, the [O Harland] news agency reported. | true
            She said it sank, court documents showed. | true
            She said it sank, the report showed. | true
            She said it sank, a film crew showed. | false
            She said that members help train the crew, the statement said. | true
            She said “for good” in the port, the [O Herald] reported. | true
            """)
    void isClosedByItsReport(String sentence, boolean closed) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(IntStream.range(0, marked.size())
                        .filter(i -> marked.text().isComma(i))
                        .anyMatch(i -> ClosingReport.isAt(OneSentence.of(marked), marked.at("said") + 1, i + 1)))
                .isEqualTo(closed);
    }
}
