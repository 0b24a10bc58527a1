package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.Fingerprints;
import io.quotewire.core.text.Tokenizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordScanTest {
    @Test
    void collapsesRunsOfDigits() {
        assertThat(scan("F16").exact()).isEqualTo(scan("F2").exact());
        assertThat(scan("F16").shape()).isEqualTo(scan("F2").shape());
        assertThat(scan("F16").exact()).isNotEqualTo(scan("F").exact());
    }

    @Test
    void matchesTheFingerprintsOfTheLexicon() {
        for (String word : List.of("tarn", "Tarn", "TARN", "a", "A", "McTarn", "F16s", "O’Hara", "Łódź")) {
            assertThat(scan(word).exact()).as(word).isEqualTo(Fingerprints.exact(word, 0, word.length()));
            assertThat(scan(word).folded()).as(word).isEqualTo(Fingerprints.folded(word, 0, word.length()));
        }
    }

    @Test
    void distinguishesShapes() {
        assertThat(List.of(
                        scan("tarn"), scan("Tarn"), scan("TARN"), scan("McTarn"), scan("U.S."), scan("a"), scan("A")))
                .extracting(WordScan::shape)
                .doesNotHaveDuplicates();
        assertThat(scan("Mary").shape()).isEqualTo(scan("Ann").shape());
    }

    /** Plain words are scanned by a shorter code path. */
    @Test
    void treatsNonAsciiLettersAlike() {
        Map<String, String> alike = Map.of("tarn", "tærn", "Tarn", "Ürün", "a", "é", "A", "É");
        alike.forEach((plain, other) -> {
            assertThat(scan(plain).shape()).as(plain).isEqualTo(scan(other).shape());
            assertThat(kind(plain)).as(plain).isEqualTo(kind(other));
        });
    }

    private static byte kind(String word) {
        return WordScan.kind(Tokenizer.tokenize(word), 0);
    }

    private static WordScan scan(String word) {
        WordScan scan = new WordScan();
        scan.scan(Tokenizer.tokenize(word), 0);
        return scan;
    }
}
