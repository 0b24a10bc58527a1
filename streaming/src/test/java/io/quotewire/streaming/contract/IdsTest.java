package io.quotewire.streaming.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.EntityType;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ids are spelled out here because readers store them: they must never change. */
class IdsTest {

    @Test
    void idsNeverChange() {
        String passage = Ids.passage("a", "Yes,", 0);

        assertThat(passage).isEqualTo("fcacafa3fd549919a37f532287a797bd");
        assertThat(Ids.quote(passage, "Ana Ruiz")).isEqualTo("74ed643e20948f1aa45ed4089eb6b128");
        assertThat(Ids.mention("a", EntityType.PERSON, "Ana Ruiz")).isEqualTo("6df6613d0dd96b0f962c860bfefd8a29");
    }

    @Test
    void identicalPassagesOfAnArticleHaveDifferentIds() {
        assertThat(Ids.passage("a", "Yes,", 0)).isNotEqualTo(Ids.passage("a", "Yes,", 1));
    }

    @Test
    void partsOfAnIdAreSeparated() {
        assertThat(Ids.passage("a1", "x", 0)).isNotEqualTo(Ids.passage("a", "1x", 0));
    }

    @Test
    void fingerprintIgnoresPunctuationAndCase() {
        assertThat(Ids.fingerprint("“We’ll see,”")).isEqualTo(Ids.fingerprint("we'll SEE"));
        assertThat(Ids.fingerprint("we will see")).isNotEqualTo(Ids.fingerprint("we shall see"));
    }

    /** The letters and digits of the folded text, one by one. */
    @Test
    void fingerprintDependsOnLettersAndDigitsOnly() {
        String[] parts = {
            "Yes", " ", "isn’t", ".", "—", "é", "e\u0301", "ﬁ", "½", "İ", "😀", "\ud83d", "４", "Ｔ", "K", "“", "…"
        };
        Random random = new Random(20_261);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int count = random.nextInt(12); count >= 0; count--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            StringBuilder letters = new StringBuilder();
            Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(letters::appendCodePoint);

            assertThat(Ids.fingerprint(text.toString())).isEqualTo(Hash.of(List.of("fingerprint", letters.toString())));
        }
    }

    @Test
    void idOfAShortSayingIsItsFingerprint() {
        String few = "“We shall see about that,”";

        assertThat(Ids.saying(few)).isEqualTo(Ids.fingerprint(few)).isEqualTo(Ids.saying("We shall see [about] that."));
    }

    @Test
    void shortenedVersionsOfASayingShareItsId() {
        String cut = "Nobody who has seen the old bridge in winter would let a child walk over it,";
        String whole = "We have waited. " + cut.replace(',', '.') + " That is all.";

        assertThat(Ids.saying(cut)).isEqualTo(Ids.saying(whole)).isEqualTo("c2df472e48876b50005052f064558981");
        assertThat(Ids.fingerprint(cut)).isNotEqualTo(Ids.fingerprint(whole));
    }
}
