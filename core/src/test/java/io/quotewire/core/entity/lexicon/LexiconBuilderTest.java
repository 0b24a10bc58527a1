package io.quotewire.core.entity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconBuilderTest {
    private static final int FIRST_OF_PERSONS = 0;
    private static final int LAST_OF_PERSONS = 1;
    private static final int LAST_OF_ORGANIZATIONS = 2;
    private static final int IN_ORGANIZATIONS = 3;
    private static final int IN_PLACES = 4;

    private final LexiconBuilder builder = new LexiconBuilder();

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "9, 1", "10, 2", "99, 2", "100, 3"})
    void countsInFourLevels(int times, int level) {
        for (int i = 0; i < times; i++) {
            builder.phrase("ada holt" + i, Lexicon.PERSON);
        }

        assertThat(part("ada", FIRST_OF_PERSONS)).isEqualTo(level);
    }

    @Test
    void countsFirstAndLastWordsOfPersonsSeparately() {
        builder.phrase("ada mary holt", Lexicon.PERSON);
        builder.phrase("bo mary holt", Lexicon.PERSON);

        assertThat(part("holt", LAST_OF_PERSONS)).isEqualTo(1);
        assertThat(part("holt", FIRST_OF_PERSONS)).isZero();
        assertThat(parts("mary")).isZero();
    }

    @Test
    void countsAnyWordOfOrganisationsAndTheLastAgain() {
        builder.phrase("harbour steel", Lexicon.ORGANIZATION);
        builder.phrase("harbour steel works", Lexicon.ORGANIZATION);

        assertThat(part("steel", IN_ORGANIZATIONS)).isEqualTo(1);
        assertThat(part("steel", LAST_OF_ORGANIZATIONS)).isZero();
        assertThat(part("harbour", IN_ORGANIZATIONS)).isEqualTo(1);
    }

    @Test
    void countsAnyWordOfPlaces() {
        builder.phrase("north tarn", Lexicon.LOCATION);
        builder.phrase("tarn bay", Lexicon.LOCATION);

        assertThat(part("tarn", IN_PLACES)).isEqualTo(1);
    }

    @Test
    void doesNotCountSingleWords() {
        builder.phrase("tarn", Lexicon.LOCATION);
        builder.phrase("tarn", Lexicon.LOCATION);

        assertThat(parts("tarn")).isZero();
    }

    @Test
    void keepsTheClusterNextToTheCounts() {
        builder.word("tarn", "010");
        builder.phrase("north tarn", Lexicon.LOCATION);
        builder.phrase("tarn bay", Lexicon.LOCATION);

        int entry = word("tarn");
        assertThat(lexicon().path(Lexicon.cluster(entry))).isEqualTo("010");
        assertThat(Lexicon.nameParts(entry)).isNotZero();
    }

    @Test
    void combinesTheKindsOfAPhrase() {
        builder.phrase("tarn", Lexicon.LOCATION);
        builder.phrase("tarn", Lexicon.KNOWN_NAME);

        assertThat(kinds("Tarn")).isEqualTo(Lexicon.LOCATION | Lexicon.KNOWN_NAME);
    }

    @Test
    void keepsSingleNamesAndFullNamesWithAnotherKind() {
        builder.phrase("ada", Lexicon.PERSON);
        builder.phrase("ada holt", Lexicon.PERSON | Lexicon.OTHER);

        assertThat(kinds("Ada")).isEqualTo(Lexicon.PERSON);
        assertThat(kinds("Ada Holt")).isEqualTo(Lexicon.PERSON | Lexicon.OTHER);
    }

    @Test
    void countsEachWordAndPhraseOnce() {
        builder.word("tarn", "010");
        builder.phrase("tarn", Lexicon.LOCATION);
        builder.phrase("calder", Lexicon.LOCATION);
        builder.context("Tarn", 2, 1);
        builder.context("tarn", 1, 1);

        assertThat(lexicon().size()).isEqualTo(5);
        assertThat(lexicon().clusters()).isEqualTo(1);
    }

    private int part(String word, int part) {
        return parts(word) >>> (2 * part) & 3;
    }

    private int parts(String word) {
        return Lexicon.nameParts(word(word));
    }

    private int word(String word) {
        return lexicon().words(new int[] {Fingerprints.folded(word, 0, word.length())})[0];
    }

    private int kinds(String phrase) {
        return lexicon().phrases(new int[] {phraseKey(phrase)})[0];
    }

    private static int phraseKey(String phrase) {
        return Fingerprints.phraseKey(Fingerprints.phraseWith(Fingerprints.phraseStart(), phrase, 0, phrase.length()));
    }

    private Lexicon lexicon() {
        DeflatedWriter writer = new DeflatedWriter();
        builder.write(writer);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.writeTo(bytes);
            return Lexicon.read(DeflatedReader.of(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
