package io.quotewire.core.entity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    @Test
    void ofWordsFoldCaseOrKeepIt() {
        assertThat(Fingerprints.folded("Tarn", 0, 4)).isEqualTo(Fingerprints.folded("tARN", 0, 4));
        assertThat(Fingerprints.exact("Tarn", 0, 4)).isNotEqualTo(Fingerprints.exact("tarn", 0, 4));
        assertThat(Fingerprints.exact("in Tarn", 3, 7)).isEqualTo(Fingerprints.exact("Tarn", 0, 4));
    }

    @Test
    void ofPhrasesPassOverDotsAndMarks() {
        assertThat(phrase("U.S. Steel")).isEqualTo(phrase("us steel")).isEqualTo(phrase("US-Steel"));
        assertThat(phrase("us steel")).isNotEqualTo(phrase("ussteel"));
        assertThat(phrase("")).isEqualTo(phrase(" .- "));
    }

    @Test
    void ofAPhraseTokenByTokenAreThoseOfTheWhole() {
        Tokens tokens = Tokenizer.tokenize("Harbour Steel Co.");
        int state = Fingerprints.phraseStart();
        for (int i = 0; i < tokens.size(); i++) {
            state = Fingerprints.phraseWith(state, tokens, i);
        }

        assertThat(Fingerprints.phraseKey(state)).isEqualTo(phrase("harbour steel co"));
    }

    private static int phrase(String phrase) {
        return Fingerprints.phraseKey(Fingerprints.phraseWith(Fingerprints.phraseStart(), phrase, 0, phrase.length()));
    }
}
