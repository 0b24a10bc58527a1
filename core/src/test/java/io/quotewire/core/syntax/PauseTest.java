package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Hill, a rigger, left. | , | true | true
            Hill — a rigger — left. | — | true | true
            Hill – a rigger – left. | – | true | true
            Hill - a rigger - left. | - | true | true
            Hill (a rigger) left. | ( | false | true
            Hill (a rigger) left. | ) | false | true
            Hill; a rigger. | ; | false | false
            She said “yes, but no” to it. | , | false | false
            Hill left | left | false | false
            """)
    void isACommaOrADashOutsideMarks(String sentence, String token, boolean pause, boolean orBracket) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(Pause.at(marked.text(), marked.at(token))).isEqualTo(pause);
        assertThat(Pause.orBracketAt(marked.text(), marked.at(token))).isEqualTo(orBracket);
    }
}
