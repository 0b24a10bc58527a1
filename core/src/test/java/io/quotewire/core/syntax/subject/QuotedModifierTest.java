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
            The “Low Tide” star left. | star
            The “Low Tide” mural left. | mural
            The mural left. | -
            """)
    void nounsPhraseBeginsBehindTheTitle(String sentence, String noun) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(QuotedModifier.behindTitle(marked.text(), 0)).isEqualTo(noun.equals("-") ? 0 : marked.at(noun));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It rained,” the “Low Tide” star said. | true
            “It rained,” the “Low Tide” skipper Ana Ruiz said. | true
            “It rained,” the “Low Tide” mural said. | false
            """)
    void showsDoNotSpeakButThoseInThem(String sentence, boolean speaks) {
        MarkedText marked = MarkedText.of(sentence);
        int mark = marked.text().firstToken(1);

        assertThat(QuotedModifier.noun(marked.text(), mark - 1, mark) > 0).isEqualTo(speaks);
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
