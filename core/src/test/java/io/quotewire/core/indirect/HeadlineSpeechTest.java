package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speech attributed to a person by the first line; unless given, the text below has that person speak. */
class HeadlineSpeechTest {
    private static final String BELOW = "The port is old, [P Hill] said.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Hill]: The Port Will Close | Mary Hill: The Port Will Close
            Port Director [P Mary Hill]: It Is Late. | Port Director Mary Hill: It Is Late
            [P Mary Hill] Says Port Will Close | Mary Hill: Port Will Close
            Port Will Close, [P Mary Hill] Says | Mary Hill: Port Will Close
            Port Will Close, Director [P Mary Hill] Warns | Director Mary Hill: Port Will Close
            """)
    void isAClauseNextToANameWithAColonOrVerb(String heading, String found) {
        assertThat(found(heading, BELOW)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Hill]: A Life at Sea
            [P Mary Hill]: The Woman Who Will Close the Port
            [P Mary Hill]: Will the Port Close?
            [O The Port]: It Will Close
            [P Mary Hill] Says Nothing
            [P Mary Hill] said the port will close
            [P Mary Hill] and a crew: It Will Sail
            """)
    void topicsAndQuestionsAreNotSpeech(String heading) {
        assertThat(found(heading, BELOW)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The port is old, [P Bell] said.
            [P Hill] left the port.
            The port is old, [P Hill] did not say.
            """)
    void needsASpeakerWhoIsQuotedBelow(String below) {
        assertThat(found("[P Mary Hill]: The Port Will Close", below)).isEqualTo("-");
    }

    private static String found(String heading, String below) {
        MarkedText marked = MarkedText.of(heading + "\n\n" + below);
        return FoundFrames.of(
                marked, HeadlineSpeech.find(marked.text()).stream().toList());
    }
}
