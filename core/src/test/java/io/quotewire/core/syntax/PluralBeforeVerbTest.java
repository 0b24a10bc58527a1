package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralBeforeVerbTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Party figures said it rained. | figures | true
            Crew reports said it rained. | reports | true
            Crew claims said it rained. | claims | true
            Those questioned said it rained. | questioned | true
            Nurses asked said it rained. | asked | true
            The nurse asked said it rained. | asked | false
            She reports it rained. | reports | false
            She said said it rained. | said | false
            The mayor said it rained. | mayor | false
            """)
    void firstOfTwoAdjacentVerbFormsIsNone(String sentence, String word, boolean noun) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(PluralBeforeVerb.isBeforeReport(marked.text(), marked.at(word)))
                .isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Heartland states filed a suit. | states | true
            Heartland states have a suit. | states | true
            Crew claims have a point. | claims | true
            Crew claims helped a lot. | claims | true
            She states facts. | states | false
            She states Filed is a word. | states | false
            The mayor filed a suit. | mayor | false
            Two stated filed a suit. | stated | false
            """)
    void formInSBeforeAnotherVerbIsANoun(String sentence, String word, boolean noun) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(PluralBeforeVerb.isBeforeVerb(marked.text(), marked.at(word)))
                .isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Seven mountain states left. | states | true
            Two former cooks left. | cooks | true
            Two cooks states left. | states | false
            Two former cook left. | cook | false
            The mountain states left. | states | false
            Seven of states left. | states | false
            Seven [P Hill] states left. | states | false
            Seven [L Lima] states left. | states | true
            """)
    void firstFormInSBehindANumberIsANoun(String sentence, String word, boolean noun) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(PluralBeforeVerb.isCounted(marked.text(), 0, marked.at(word)))
                .isEqualTo(noun);
    }
}
