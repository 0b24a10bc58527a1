package io.quotewire.core.entity.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TrainingFileTest {
    @Test
    void readsSentencesOfLabelledTokens() throws IOException {
        assertThat(read("Ada\tB-PER\nHolt\tI-PER\nleft\tO\n\nin\tO\nTarn\tB-GPE\n"))
                .containsExactly("Ada/1 Holt/2 left", "in Tarn/5");
    }

    @Test
    void takesOtherTypesForNone() throws IOException {
        assertThat(read("Advent\tB-EVENT\nAda\tB-PERSON\n")).containsExactly("Advent Ada/1");
    }

    @Test
    void addsTheRespeltSentence() throws IOException {
        assertThat(read("the\tO\nU.S.\tB-LOC\narmy\tO\n")).hasSize(2);
    }

    @Test
    void namesTheLineThatItCannotRead() {
        assertThatThrownBy(() -> read("Ada\tB-PER\nHolt"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> read("Ada\tX-PER"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'X-PER'");
    }

    private static List<String> read(String text) throws IOException {
        return TrainingFile.read(new BufferedReader(new StringReader(text)), UnaryOperator.identity()).stream()
                .map(sentence -> TrainingSentences.line(sentence.parts()))
                .toList();
    }
}
