package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColonInClauseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said they came in two ways: by sea or by rail. | true
            She said the film Harbour Lights: The Return was long. | true
            She said they came by sea: Divers left. | false
            She said the port was shut: sources. | false
            She said the port was shut: sources of coal ran dry. | true
            She said the port was shut: divers said it was dry. | false
            She said the port was shut: “by sea.” | false
            She wrote of the port at http://port. | false
            She said the port was shut: | false
            """)
    void isContinuedByWordsInLowerCaseOrATitle(String sentence, boolean goesOn) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(ColonInClause.goesOn(OneSentence.of(marked), marked.at(":"))).isEqualTo(goesOn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said Harbour Lights: The Return was long. | true
            She said Harbour Lights: Days of Rain was long. | true
            She said Harbour Lights: Days of rain are long. | false
            She said Harbour lights: The Return was long. | false
            She said Harbour Lights: The return was long. | false
            She said Harbour Lights: the Return was long. | false
            She said Harbour Lights: Return. | false
            She said Harbour Lights: [P Owen Hale] said it rained. | false
            """)
    void joinsTitleAndSubtitleInCapitals(String sentence, boolean title) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(ColonInClause.isInTitle(OneSentence.of(marked), marked.at(":")))
                .isEqualTo(title);
    }
}
