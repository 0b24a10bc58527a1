package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The antecedent of the relative pronoun before "said". */
final class AntecedentBeforePlaceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was told by an official in [L Lima] who said it sank. | an official in Lima who
            It was told by six dockers from [L Tarn] who said it sank. | six dockers from Tarn who
            It was told by one of four doctors inside [L Tarn], who said it sank. | one of four doctors inside Tarn, who
            It was told by the envoy to [O the Port Board], who said it sank. | the envoy to the Port Board, who
            It quotes suppliers for [O Harland], who said it sank. | suppliers for Harland, who
            It drew ire from [O Greens] in [O Congress] who said it sank. | Greens in Congress who
            It was told by [P Mary Larkin] of [L Lima], who said it sank. | Mary Larkin of Lima, who
            It was told by Mr [P Larkin] of [L Lima], who said it sank. | Mr Larkin of Lima, who
            It was told by [P Mary Larkin], 31, of [L Lima], who said it sank. | Mary Larkin, 31, of Lima, who
            It was told by [P Mary Hill], a clerk at [O Harland], who said it sank. | Mary Hill, a clerk at Harland, who
            It is by [P Mary Hill], 31, a clerk at [O Harland] who said it sank. | Mary Hill, 31, a clerk at Harland who
            By [P Mary Hill], a cook at [O Harland] in [L Oro], who said it. | Mary Hill, a cook at Harland in Oro, who
            """)
    void isThePersonBeforeThePreposition(String sentence, String subject) {
        assertThat(found(sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was told by [O the Port Board] who said it sank. | the Port Board who
            It was told by the crew to [O the Herald], who said it sank. | the Herald, who
            It was told by a letter from [O Harland], who said it sank. | Harland, who
            It was told in [L Lima] by [O Harland], who said it sank. | Harland, who
            It sparked anger in [L Peru], who said it sank. | Peru, who
            She wrote to [O Harland], who said it sank. | Harland, who
            """)
    void isTheBodyOtherwise(String sentence, String subject) {
        assertThat(found(sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was in a report on [L Peru], which said it sank. | a report on Peru, which
            It was in a survey of 90 crews for [O Harland], which said it sank. | Harland, which
            It was in a letter for [O Harland], which said it sank. | Harland, which
            It was in a report by [O Harland], which said it sank. | Harland, which
            It was in a letter from [O Harland], which said it sank. | Harland, which
            It was in a letter to [O Harland], which said it sank. | Harland, which
            It was a blow for [O Harland], which said it sank. | Harland, which
            """)
    void isTheDocumentAboutAPlace(String sentence, String subject) {
        assertThat(found(sentence)).isEqualTo(subject);
    }

    @Test
    void isTheDocumentForABodyThatFinds() {
        assertThat(found("It was in a survey of 90 crews for [O Harland], which found it sank.", "found"))
                .isEqualTo("a survey of 90 crews for Harland, which");
    }

    private static String found(String sentence) {
        return found(sentence, "said");
    }

    private static String found(String sentence, String cue) {
        MarkedText marked = MarkedText.of(sentence);
        return new SubjectBefore(marked.text())
                .find(marked.at(cue), 0)
                .map(marked::words)
                .orElse("-");
    }
}
