package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.tagger.feature.Runs;
import io.quotewire.core.entity.tagger.feature.SmallLexicon;
import io.quotewire.core.entity.tagger.feature.TokenTable;
import org.junit.jupiter.api.Test;

class DocumentPassTest {
    private static final int PERSON = Labels.FIRST_PERSON;
    private static final int ORGANIZATION = Labels.FIRST_ORGANIZATION;

    @Test
    void votesForASurnameByTheFullName() {
        // Solana Ruiz was labelled as a person, Ruiz alone not yet.
        int[] scores = pushed("Then Solana Ruiz left. Later Ruiz came.", 0, PERSON, PERSON + 1, 0, 0, 0, 0, 0, 0);

        assertThat(score(scores, 6, PERSON))
                .isGreaterThan(score(scores, 6, ORGANIZATION))
                .isPositive();
    }

    @Test
    void votesForAnAcronymByItsLongForm() {
        int[] scores = pushed(
                "the Northern Grain Council (NGC) met",
                0,
                ORGANIZATION,
                ORGANIZATION + 1,
                ORGANIZATION + 1,
                0,
                0,
                0,
                0);

        assertThat(score(scores, 5, ORGANIZATION)).isPositive();
        assertThat(score(scores, 5, PERSON)).isZero();
    }

    @Test
    void votesAgainstAnAcronymOfCommonWords() {
        int[] scores = pushed("the consumer price index (CPI) rose. It was CPI", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(score(scores, 5, Labels.OUTSIDE)).isPositive();
        assertThat(score(scores, 5, ORGANIZATION)).isZero();
    }

    @Test
    void changesNothingForAFormThatOccursOnce() {
        assertThat(pushed("Then Larkin left", 0, PERSON, 0)).containsOnly(0);
    }

    @Test
    void votesForAGivenNameLessThanForASurname() {
        int[] given = pushed("Solana Ruiz left. Then Solana came.", PERSON, PERSON + 1, 0, 0, 0, 0, 0, 0);
        int[] surname = pushed("Solana Ruiz left. Then Ruiz came.", PERSON, PERSON + 1, 0, 0, 0, 0, 0, 0);

        assertThat(score(given, 5, PERSON)).isPositive().isLessThan(score(surname, 5, PERSON));
    }

    @Test
    void doesNotVoteForPartsOfAnOrganization() {
        int[] scores = pushed("Harbour Steel left. Then Steel came.", ORGANIZATION, ORGANIZATION + 1, 0, 0, 0, 0, 0, 0);

        assertThat(score(scores, 5, ORGANIZATION)).isZero();
    }

    @Test
    void ignoresCapitalsAtTheStartOfASentence() {
        int[] starts = pushed("near Tarn now. Tarn slept. Tarn woke.", 0, 5, 0, 0, 0, 0, 0, 0, 0, 0);
        int[] inside = pushed("near Tarn now. So Tarn slept near Tarn.", 0, 5, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(score(starts, 1, Labels.OUTSIDE)).isZero();
        assertThat(score(inside, 1, Labels.OUTSIDE)).isPositive();
    }

    @Test
    void votesForFirstAndLaterLabelsOfALongerForm() {
        int[] scores = pushed(
                "near Harbour Steel now. Then Harbour Steel came.",
                0,
                ORGANIZATION,
                ORGANIZATION + 1,
                0,
                0,
                0,
                0,
                0,
                0,
                0);

        assertThat(score(scores, 6, ORGANIZATION)).isPositive();
        assertThat(score(scores, 7, ORGANIZATION + 1)).isPositive();
        assertThat(score(scores, 7, ORGANIZATION)).isZero();
    }

    @Test
    void dividesTheStrengthByTheVotes() {
        int[] agreed = pushed("near Tarn now near Tarn", 0, 5, 0, 0, 5);
        int[] divided = pushed("near Tarn now near Tarn", 0, 5, 0, 0, PERSON);

        assertThat(score(agreed, 1, 5)).isEqualTo(2 * score(divided, 1, 5)).isEqualTo(2 * Weights.UNIT);
    }

    private static int score(int[] scores, int token, int label) {
        return scores[token * Weights.LANES + label];
    }

    /** What the votes of the labels add to the scores of all runs. */
    private static int[] pushed(String text, int... labels) {
        TokenTable table = SmallLexicon.table(text);
        byte[] bytes = new byte[table.size];
        for (int i = 0; i < labels.length; i++) {
            bytes[i] = (byte) labels[i];
        }
        Runs runs = new Runs(table);
        DocumentPass pass = new DocumentPass(table, runs, new SurfaceForms(table));
        pass.gather(bytes);
        int[] scores = new int[table.size * Weights.LANES];
        for (int run = 0; run < runs.size(); run++) {
            pass.apply(run, scores);
        }
        return scores;
    }
}
