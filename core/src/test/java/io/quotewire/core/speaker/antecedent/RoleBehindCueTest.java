package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start of the phrase that ends with the last name of a text. */
final class RoleBehindCueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It was late,” said [O Herald] editor [P Mary Hill]. | Herald editor Mary Hill
            “It was late,” said the editor, [P Mary Hill]. | the editor, Mary Hill
            It was late, said her lawyer [P Mary Hill]. | her lawyer Mary Hill
            It was late, according to the [O Herald]'s editor, [P Mary Hill]. | the Herald's editor, Mary Hill
            “It was late,” said [P Mary Hill]. | Mary Hill
            According to her lawyer, [P Mary Hill] was late. | Mary Hill
            They met her lawyer [P Mary Hill]. | Mary Hill
            The board accused its editor, [P Mary Hill]. | Mary Hill
            """)
    void beginsAfterTheLeadingWords(String plain, String phrase) {
        MarkedText marked = MarkedText.of(plain);
        int last = marked.text().names().size() - 1;
        int first = marked.text().names().firstToken(last);
        int after = marked.text().names().endToken(last);

        assertThat(marked.words(new RoleBehindCue(marked.text()).start(first, after), after))
                .isEqualTo(phrase);
    }
}
