package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Asking for more, she left. | Asking | true | false | false
            The king left. | king | false | false | false
            [P Fleming] left. | Fleming | false | false | false
            Asked for more, she left. | Asked | false | true | true
            A red winch broke. | red | false | false | true
            A letter seen by the yard. | seen | false | false | true
            A report made by the yard. | made | false | false | true
            The winch broke. | winch | false | false | false
            """)
    void presentAndPastParticiplesAreDistinguished(
            String sentence, String word, boolean present, boolean regularPast, boolean past) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(Participle.isPresent(marked.text(), marked.at(word))).isEqualTo(present);
        assertThat(Participle.isRegularPast(marked.text(), marked.at(word))).isEqualTo(regularPast);
        assertThat(Participle.isPast(marked.text(), marked.at(word))).isEqualTo(past);
    }
}
