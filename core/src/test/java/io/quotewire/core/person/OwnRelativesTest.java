package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gender of the only name, by what the clause behind it says is theirs. */
final class OwnRelativesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Larkin], 70, said of his late mother: “No.”    | MALE
            “No,” [P Larkin] said in her eulogy.              | FEMALE
            “No,” [P Larkin] said of his former wife.         | MALE
            [P Larkin] wrote in his unpublished diary: “No.”  | MALE
            [P Larkin] lived with her late husband.           | FEMALE
            [P Larkin] told the court in her statement.       | FEMALE
            [P Larkin] said her brother was brave.            | UNKNOWN
            [P Larkin], who had found her diary, said so.     | UNKNOWN
            [P Larkin], 70, said his mother had been ill.     | UNKNOWN
            [P Larkin] said that her mother was in shock.     | UNKNOWN
            [P Larkin] said her boat was old.                 | UNKNOWN
            [P Larkin] said her boat and her brother left.    | UNKNOWN
            [P Larkin] said. Her brother left.                | UNKNOWN
            [P Larkin] said she met her brother.              | UNKNOWN
            [P Larkin] said their brother left.               | UNKNOWN
            [P Larkin] said [P Ana Voss] left her brother.    | UNKNOWN
            [P Larkin] left.                                  | UNKNOWN
            """)
    void isToldByARelative(String marked, Gender gender) {
        NewsText text = MarkedText.of(marked).text();
        assertThat(new OwnRelatives(text.tokens(), text.names()).gender(0)).isEqualTo(gender);
    }
}
