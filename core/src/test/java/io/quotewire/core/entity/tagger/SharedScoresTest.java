package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.tagger.feature.Runs;
import io.quotewire.core.entity.tagger.feature.SmallLexicon;
import io.quotewire.core.entity.tagger.feature.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedScoresTest {
    private static final int PERSON = Labels.FIRST_PERSON;
    private static final int ORGANIZATION = Labels.FIRST_ORGANIZATION;
    private static final int PLACE = 5;

    @Test
    void identicalSpansShareTheirScores() {
        assertThat(labels("near Tarn now near Tarn", at(1, PLACE, 100), at(4, Labels.OUTSIDE, 20)))
                .containsExactly(0, PLACE, 0, 0, PLACE);
        assertThat(labels("near Tarn now near Tarn", at(1, PLACE, 20), at(4, Labels.OUTSIDE, 100)))
                .containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void otherWordsOrCaseShareNothing() {
        assertThat(labels("near Tarn now near Tarns", at(1, PLACE, 100), at(4, Labels.OUTSIDE, 20)))
                .containsExactly(0, PLACE, 0, 0, 0);
        assertThat(labels("near Tarn now near tARN", at(1, PLACE, 100), at(4, Labels.OUTSIDE, 20)))
                .containsExactly(0, PLACE, 0, 0, 0);
    }

    @Test
    void personsAndOrganizationsAreKept() {
        for (int label : List.of(PERSON, ORGANIZATION)) {
            assertThat(labels("near Tarn now near Tarn", at(1, label, 20), at(4, Labels.OUTSIDE, 100)))
                    .containsExactly(0, label, 0, 0, 0);
        }
    }

    @Test
    void partsOfAPersonsOrOrganizationsNameKeepTheirLabels() {
        assertThat(labels(
                        "so Solana Ruiz met Ruiz near Ruiz",
                        at(1, PERSON, 100),
                        at(2, PERSON + 1, 100),
                        at(4, PERSON, 20),
                        at(6, PLACE, 100)))
                .containsExactly(0, PERSON, PERSON + 1, 0, PERSON, 0, PLACE);
        assertThat(labels(
                        "so Tarn Steel met Tarn near Tarn",
                        at(1, ORGANIZATION, 100),
                        at(2, ORGANIZATION + 1, 100),
                        at(4, ORGANIZATION, 20),
                        at(6, PLACE, 100)))
                .containsExactly(0, ORGANIZATION, ORGANIZATION + 1, 0, ORGANIZATION, 0, PLACE);
    }

    @Test
    void spansInsideALongerOrganizationAreLeftOut() {
        assertThat(labels(
                        "the Bank of Tarn left Tarn near Tarn",
                        at(1, ORGANIZATION, 100),
                        at(2, ORGANIZATION + 1, 100),
                        at(3, ORGANIZATION + 1, 100),
                        at(5, PLACE, 100),
                        at(7, Labels.OUTSIDE, 20)))
                .containsExactly(0, ORGANIZATION, ORGANIZATION + 1, ORGANIZATION + 1, 0, PLACE, 0, PLACE);
    }

    @Test
    void acronymsAndSentenceStartsAreLeftOut() {
        assertThat(labels("near RMG now for RMG", at(1, ORGANIZATION, 100), at(4, Labels.OUTSIDE, 20)))
                .containsExactly(0, ORGANIZATION, 0, 0, 0);
        assertThat(labels("Tarn left. Tarn slept.", at(0, PLACE, 100), at(3, Labels.OUTSIDE, 20)))
                .containsExactly(PLACE, 0, 0, 0, 0, 0);
    }

    @Test
    void formsWithACommonBeginningAreDistinguished() {
        assertThat(labels("near Tarn now, near Tarn Bay, near Tarn", at(1, PLACE, 100), at(8, Labels.OUTSIDE, 20)))
                .startsWith(0, PLACE)
                .endsWith(PLACE);
    }

    private record Score(int token, int label, int value) {}

    private static Score at(int token, int label, int value) {
        return new Score(token, label, value);
    }

    /** The labels after sharing, with all transition weights zero. */
    private static List<Integer> labels(String text, Score... given) {
        TokenTable table = SmallLexicon.table(text);
        Runs runs = new Runs(table);
        int[] scores = new int[table.size * Weights.LANES];
        for (Score score : given) {
            scores[score.token * Weights.LANES + score.label] = score.value;
        }
        byte[] labels = new byte[table.size];
        Viterbi viterbi = new Viterbi(new int[Labels.COUNT * Labels.COUNT]);
        for (int run = 0; run < runs.size(); run++) {
            viterbi.decode(scores, runs.first(run), runs.end(run), labels);
        }
        SharedScores.apply(table, runs, new SurfaceForms(table), viterbi, scores, labels);
        List<Integer> all = new ArrayList<>();
        for (byte label : labels) {
            all.add((int) label);
        }
        return all;
    }
}
