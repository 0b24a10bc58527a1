package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quoted passages between an article and its noun. */
class QuotedModifierTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The “Low Tide” star left. | star | The
            She met the “Low Tide” star. | star | the
            Fans of the “Low Tide” star left. | star | star
            The “low tide” star left. | star | star
            A “Low Tide” star left. | star | star
            The star left. | star | star
            """)
    void titleBelongsToItsNounWithTheArticle(String sentence, String noun, String first) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(QuotedModifier.withTitle(marked.text(), marked.at(noun))).isEqualTo(marked.at(first));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A man in a “Low Tide” hat left. | true
            A man wearing a “Low Tide” hat left. | true
            The “Low Tide” hat left. | false
            """)
    void passageMayPartANounFromWhatGovernsIt(String sentence, boolean splits) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(QuotedModifier.splitsPhrase(marked.text(), marked.at("hat"))).isEqualTo(splits);
    }
}
