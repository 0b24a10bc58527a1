package io.quotewire.core.entity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintsTest {
    @Test
    void ofWordsFoldCaseOrKeepIt() {
        assertThat(Fingerprints.folded("Tarn", 0, 4)).isEqualTo(Fingerprints.folded("tARN", 0, 4));
        assertThat(Fingerprints.exact("Tarn", 0, 4)).isNotEqualTo(Fingerprints.exact("tarn", 0, 4));
        assertThat(Fingerprints.exact("in Tarn", 3, 7)).isEqualTo(Fingerprints.exact("Tarn", 0, 4));
    }

    @Test
    void ofPhrasesIgnoreDotsAndMarks() {
        assertThat(phrase("U.S. Steel")).isEqualTo(phrase("us steel")).isEqualTo(phrase("US-Steel"));
        assertThat(phrase("us steel")).isNotEqualTo(phrase("ussteel"));
        assertThat(phrase("")).isEqualTo(phrase(" .- "));
    }

    @Test
    void ofAPhraseEqualThoseComputedTokenByToken() {
        Tokens tokens = Tokenizer.tokenize("Harbour Steel Co.");
        int state = Fingerprints.phraseStart();
        for (int i = 0; i < tokens.size(); i++) {
            state = Fingerprints.phraseWith(state, tokens, i);
        }

        assertThat(Fingerprints.phraseKey(state)).isEqualTo(phrase("harbour steel co"));
    }

    /** The shipped lexicon contains only fingerprints, so other values would match other words. */
    @ParameterizedTest
    @CsvSource({"Tarn, 452128244", "F-16, 300984772", "'', 76444349"})
    void ofExactWordsMatchTheShippedLexicon(String word, int fingerprint) {
        assertThat(Fingerprints.exact(word, 0, word.length())).isEqualTo(fingerprint);
    }

    @ParameterizedTest
    @CsvSource({"Tarn, 917915498", "É, 2098374976"})
    void ofFoldedWordsMatchTheShippedLexicon(String word, int fingerprint) {
        assertThat(Fingerprints.folded(word, 0, word.length())).isEqualTo(fingerprint);
    }

    @ParameterizedTest
    @CsvSource({
        "U.S. Steel, -769166513",
        "tarn, -189667839",
        "Area 51, -328391056",
        "São Tomé, 671534728",
        "'', 1738713326"
    })
    void ofPhrasesMatchTheShippedLexicon(String phrase, int fingerprint) {
        assertThat(phrase(phrase)).isEqualTo(fingerprint);
    }

    @Test
    void ofWordsCountARunOfDigitsAsOneZero() {
        assertThat(Fingerprints.exact("F-16", 0, 4)).isEqualTo(Fingerprints.exact("F-0", 0, 3));
    }

    @Test
    void ofPhrasesKeepTheirDigits() {
        assertThat(phrase("Area 51")).isNotEqualTo(phrase("Area 52"));
    }

    @Test
    void ofAWordEqualThoseComputedCharacterByCharacter() {
        int state = Fingerprints.wordStart();
        for (char c : "tarn".toCharArray()) {
            state = Fingerprints.wordWith(state, c);
        }

        assertThat(Fingerprints.wordKey(state)).isEqualTo(Fingerprints.folded("Tarn", 0, 4));
    }

    @Test
    void foldNonAsciiLetters() {
        assertThat(Fingerprints.fold('É')).isEqualTo('é');
    }

    private static int phrase(String phrase) {
        return Fingerprints.phraseKey(Fingerprints.phraseWith(Fingerprints.phraseStart(), phrase, 0, phrase.length()));
    }

    /** Plain words are hashed by a shorter code path. */
    @Test
    void ofTokensEqualThoseOfTheirCharacters() {
        Tokens tokens = Tokenizer.tokenize("Bank of the West-Tarn U.S. Élan 4 and A");
        int byTokens = Fingerprints.phraseStart();
        int byCharacters = Fingerprints.phraseStart();
        for (int i = 0; i < tokens.size(); i++) {
            byTokens = Fingerprints.phraseWith(byTokens, tokens, i);
            byCharacters = Fingerprints.phraseWith(byCharacters, tokens.text(), tokens.start(i), tokens.end(i));

            assertThat(byTokens).as(tokens.word(i)).isEqualTo(byCharacters);
        }
    }
}
