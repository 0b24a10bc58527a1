package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.Gender;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The person introduced at the first token of a sentence. */
final class NamelessAntecedentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A man was shot. | MALE
            A young Dutch woman left. | FEMALE
            One senior official left. | UNKNOWN
            A [L Lima] baker left. | UNKNOWN
            The militant left. | UNKNOWN
            The source said so. | UNKNOWN
            """)
    void unnamedPersonIsIntroduced(String text, Gender gender) {
        assertThat(new NamelessAntecedents(MarkedText.of(text).text()).at(0)).contains(gender);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A boat sank.",
                "Rain fell.",
                "The source left.",
                "A man named [P Karl Voss] left.",
                "The suspect, [P Karl Voss], left.",
                "The suspect, Rear Admiral [P Karl Voss], left.",
                "A driver [P Karl Voss] left.",
                "A woman’s boat sank.",
                "A former judge, he said, was late.",
                "A man of the [O Harland] crew (known as [P Karl Voss]) left.",
            })
    void otherPhrasesIntroduceNobodyUnnamed(String text) {
        assertThat(new NamelessAntecedents(MarkedText.of(text).text()).at(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quill — who left in May — slept. | true
            Quill (who left in May) slept. | true
            Wati, 34, left. | true
            Wati, 34 years old, left. | false
            Wati, 340, left. | false
            Wati, a baker, left. | false
            [P Wati], 34, left. | false
            Police, 34, left. | false
            """)
    void ageOrRelativeClauseMarksAnUntaggedName(String text, boolean name) {
        assertThat(new NamelessAntecedents(MarkedText.of(text).text()).isUntaggedName(0))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a company spokesman said it was late | true
            a spokesman said it was late | true
            a said it was late | false
            a company of the port said it was late | false
            """)
    void phraseBeforeACueSpeaks(String text, boolean speaks) {
        assertThat(new NamelessAntecedents(MarkedText.of(text).text()).speaks(0))
                .isEqualTo(speaks);
    }
}
