package io.quotewire.core.indirect.end;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main verb behind what is told in the subject of a sentence. */
class MainVerbTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Women who said they were harassed included a clerk. | they were harassed
            A man who said he got the boat and signed it up has left. | he got the boat and signed it up
            A man who said it was lost before he came to Lima has left. | it was lost before he came to Lima
            Men who said they saw a yard where clerks were meeting told [P Hale] to go. \
            | they saw a yard where clerks were meeting
            A man who said it was lost has said the port was shut. | it was lost
            A man who said the crew knew the port was shut has left. | the crew knew the port was shut
            A man who said [P Hale] died of thirst went to Lima. | Hale died of thirst
            A man who said that what he saw was old left the port. | that what he saw was old
            A clerk who said whether it was old was told to go. | whether it was old
            A clerk who said why he had left has gone. | why he had left
            A man who said it was old, was fined. | it was old
            A man who said it had been fixed by [P Hale] wants to leave. | it had been fixed by Hale
            """)
    void followsTheVerbsOfTheClausesInside(String sentence, String said) {
        assertThat(before(sentence, true)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A man who claimed to have met [P Hale] showed the crew his boat. | to have met Hale
            Men who claimed to be able to sail when it rained were lost. | to be able to sail when it rained
            """)
    void followsAnInfinitive(String sentence, String said) {
        assertThat(before(sentence, false)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "A man who said he was old.",
        "A man who said it was lost and the crew left the port.",
        "A man who said it was lost when the crew had left.",
        "A man who said it was lost by those who sail.",
        "A man who said he saw the boat she had sold.",
        "A man who said men trained in Lima sail well.",
        "A man who said it was old and grey."
    })
    void isNotFoundWhereItIsUncertain(String sentence) {
        MarkedText marked = MarkedText.of(sentence);
        int end = marked.at(".");
        assertThat(MainVerb.behind(marked.text(), marked.at("said") + 1, end, true))
                .isEqualTo(end);
    }

    private static String before(String sentence, boolean clause) {
        MarkedText marked = MarkedText.of(sentence);
        int start = marked.at(clause ? "said" : "claimed") + 1;
        return marked.words(start, MainVerb.behind(marked.text(), start, marked.at("."), clause));
    }
}
