package io.quotewire.core.entity.context.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeBoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            [O Principal of Bay School], [P Ana Ruiz], left. | ORGANIZATION Bay School; PERSON Ana Ruiz
            [O Director of the FBI], [P Ana Ruiz], left.         | ORGANIZATION FBI; PERSON Ana Ruiz
            [O Director of Studies], Dr [P Ana Ruiz], left.      | PERSON Ana Ruiz
            [O Lima Health] and Sport Minister [P Ana Ruiz] left | PERSON Ana Ruiz
            """)
    void areTakenOutOfBodies(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Principal of Bay School] [P Ana Ruiz] left   | ORGANIZATION Principal of Bay School; PERSON Ana Ruiz
            [O Bank of Bay School], [P Ana Ruiz], left      | ORGANIZATION Bank of Bay School; PERSON Ana Ruiz
            [O Principal of Bay School], [L Lima], left     | ORGANIZATION Principal of Bay School; LOCATION Lima
            [O Principal of Bay School], a body, left       | ORGANIZATION Principal of Bay School
            [O Principal of Bay School],                    | ORGANIZATION Principal of Bay School
            [O Principal of Bay School]                     | ORGANIZATION Principal of Bay School
            the [O Lima Health] and Sport Minister [P Ana Ruiz] | ORGANIZATION Lima Health; PERSON Ana Ruiz
            [O Lima Health] and [P Ana Ruiz] left               | ORGANIZATION Lima Health; PERSON Ana Ruiz
            [L Lima Health] and Sport Minister [P Ana Ruiz]     | LOCATION Lima Health; PERSON Ana Ruiz
            [O Lima Health] and                                 | ORGANIZATION Lima Health
            ''                                                  | ''
            """)
    void areKeptElsewhere(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    private static String found(String text) {
        MarkedText marked = MarkedText.of(text);
        EntitySpans found =
                OfficeBounds.of(marked.text().tokens(), marked.text().names());
        return NamesOf.listed(marked, found);
    }
}
