package io.quotewire.core.indirect.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb that governs the last cue, an infinitive of purpose. */
final class PurposeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She took to the radio to say that it was late. | took
            She has used her speech to warn that it was late. | has
            She called the station to say that it was late. | called
            She called on clerks to say that it was late. | -
            She wanted to say that it was late. | -
            She may use her speech to warn that it was late. | -
            She took the boat and hoped to say that it was late. | -
            She took to say that it was late. | -
            She said that it was late. | -
            """)
    void verbBeforeItIsAPurpose(String sentence, String first) {
        MarkedText marked = MarkedText.of(sentence);
        Cue cue = marked.text().cues().get(marked.text().cues().size() - 1);
        int verb = Purpose.verb(marked.text(), cue);

        assertThat(verb < 0 ? "-" : marked.words(verb, verb + 1)).isEqualTo(first);
    }
}
