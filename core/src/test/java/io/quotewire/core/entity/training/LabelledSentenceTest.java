package io.quotewire.core.entity.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelledSentenceTest {
    @Test
    void transfersLabelsToItsOwnTokens() {
        assertThat(sentence("Ada/1 Holt/2 left Tarn/5")).isEqualTo("Ada/1 Holt/2 left Tarn/5");
    }

    @Test
    void labelsThePartsOfASplitToken() {
        assertThat(sentence("Holt's/1 yard")).isEqualTo("Holt/1 's/2 yard");
        assertThat(sentence("near U.S.-led/1 force")).isEqualTo("near U.S./1 -/2 led/2 force");
    }

    @Test
    void joinsAGenitiveToItsOwner() {
        assertThat(LabelledSentence.of(TrainingSentences.parts("Holt/1 's yard"))
                        .tokens()
                        .text())
                .isEqualTo("Holt's yard");
    }

    @Test
    void beginsEachNameWithAFirstLabel() {
        assertThat(sentence("Holt/2 left Tarn/6 Bay/6")).isEqualTo("Holt/1 left Tarn/5 Bay/6");
    }

    @Test
    void continuesANameWithinASplitToken() {
        assertThat(sentence("Ada/1 Holt's/2 yard")).isEqualTo("Ada/1 Holt/2 's/2 yard");
    }

    @Test
    void doesNotLabelPartsOfAnUnlabelledToken() {
        assertThat(sentence("near U.S.-led force")).isEqualTo("near U.S. - led force");
    }

    @Test
    void joinsAGenitiveWithACurvedMarkToItsOwner() {
        assertThat(LabelledSentence.of(TrainingSentences.parts("Holt/1 ’s yard"))
                        .tokens()
                        .text())
                .isEqualTo("Holt’s yard");
    }

    @Test
    void keepsAdjacentNamesSeparate() {
        assertThat(sentence("Holt/1 Tarn/1")).isEqualTo("Holt/1 Tarn/1");
    }

    private static String sentence(String line) {
        return TrainingSentences.line(
                LabelledSentence.of(TrainingSentences.parts(line)).parts());
    }
}
