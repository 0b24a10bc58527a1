package io.quotewire.core.entity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void readsWhatItsBuilderWrote() throws IOException {
        LexiconBuilder builder = new LexiconBuilder();
        for (int i = 0; i < 5000; i++) {
            builder.word("word" + (char) ('a' + i % 26) + "x".repeat(i / 26), i % 2 == 0 ? "0110" : "10");
        }
        builder.phrase("harbour steel", Lexicon.ORGANIZATION);
        builder.phrase("north lake", Lexicon.LOCATION);
        builder.phrase("tarn", Lexicon.SETTLEMENT | Lexicon.LOCATION);
        builder.context("Lake", 3, 2);
        Lexicon lexicon = read(builder);

        for (int i = 0; i < 5000; i++) {
            int entry = word(lexicon, folded("word" + (char) ('a' + i % 26) + "x".repeat(i / 26)));
            assertThat(lexicon.path(Lexicon.cluster(entry))).isEqualTo(i % 2 == 0 ? "0110" : "10");
        }
        assertThat(phrase(lexicon, phrase("Harbour Steel"))).isEqualTo(Lexicon.ORGANIZATION);
        assertThat(phrase(lexicon, phrase("Harbour"))).isZero();
        assertThat(phrase(lexicon, phrase("Tarn"))).isEqualTo(Lexicon.SETTLEMENT | Lexicon.LOCATION);
        assertThat(context(lexicon, Fingerprints.exact("Lake", 0, 4))).isEqualTo(3);
        assertThat(lexicon.field(3)).isEqualTo(2);
        assertThat(word(lexicon, folded("unknown"))).isZero();
    }

    @Test
    void countsFullNamesOfPersonsWithoutKeepingThem() throws IOException {
        LexiconBuilder builder = new LexiconBuilder();
        builder.phrase("ada holt", Lexicon.PERSON);
        builder.phrase("ada reed", Lexicon.PERSON);
        Lexicon lexicon = read(builder);

        assertThat(phrase(lexicon, phrase("ada holt"))).isZero();
        assertThat(Lexicon.nameParts(word(lexicon, folded("ada")))).isEqualTo(1);
        assertThat(Lexicon.nameParts(word(lexicon, folded("holt")))).isZero();
    }

    private static Lexicon read(LexiconBuilder builder) throws IOException {
        DeflatedWriter writer = new DeflatedWriter();
        builder.write(writer);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.writeTo(bytes);
        return Lexicon.read(DeflatedReader.of(new ByteArrayInputStream(bytes.toByteArray())));
    }

    private static int word(Lexicon lexicon, int fingerprint) {
        return lexicon.words(new int[] {fingerprint})[0];
    }

    private static int context(Lexicon lexicon, int fingerprint) {
        return lexicon.contexts(new int[] {fingerprint})[0];
    }

    private static int phrase(Lexicon lexicon, int key) {
        return lexicon.phrases(new int[] {key})[0];
    }

    private static int folded(String word) {
        return Fingerprints.folded(word, 0, word.length());
    }

    private static int phrase(String phrase) {
        return Fingerprints.phraseKey(Fingerprints.phraseWith(Fingerprints.phraseStart(), phrase, 0, phrase.length()));
    }
}
