package io.quotewire.core.entity.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingFileTest {
    @Test
    void readsSentencesOfLabelledTokens() throws IOException {
        assertThat(read("Ada\tB-PER\nHolt\tI-PER\nleft\tO\n\nin\tO\nTarn\tB-GPE\n"))
                .containsExactly("Ada/1 Holt/2 left", "in Tarn/5");
    }

    @Test
    void ignoresOtherTypes() throws IOException {
        assertThat(read("Advent\tB-EVENT\nAda\tB-PERSON\n")).containsExactly("Advent Ada/1");
    }

    @Test
    void addsTheRespeltSentence() throws IOException {
        assertThat(read("the\tO\nU.S.\tB-LOC\narmy\tO\n")).hasSize(2);
    }

    @Test
    void errorNamesTheInvalidLine() {
        assertThatThrownBy(() -> read("Ada\tB-PER\nHolt"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> read("Ada\tX-PER"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'X-PER'");
    }

    @ParameterizedTest
    @CsvSource({
        "B-PER, 1",
        "I-PERSON, 2",
        "B-ORG, 3",
        "I-ORGANIZATION, 4",
        "B-LOC, 5",
        "I-LOCATION, 6",
        "I-GPE, 6",
        "I-MISC, 0"
    })
    void knowsTheLabelsByName(String name, byte label) throws IOException {
        assertThat(TrainingFile.label(name, 1)).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B-", "B_PER", "b-PER", "PER", "o"})
    void refusesOtherLabels(String name) {
        assertThatThrownBy(() -> TrainingFile.label(name, 7))
                .isInstanceOf(IOException.class)
                .hasMessage("line 7: the label '" + name + "' is not O, B-TYPE or I-TYPE");
    }

    @Test
    void refusesALabelWithoutAToken() {
        assertThatThrownBy(() -> read("\tO")).isInstanceOf(IOException.class).hasMessageContaining("line 1");
    }

    @Test
    void countsEmptyLines() {
        assertThatThrownBy(() -> read("Ada\tB-PER\n\n\nHolt"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 4");
    }

    @Test
    void severalEmptyLinesCountAsOne() throws IOException {
        assertThat(read("\n\nAda\tB-PER\n\n\nleft\tO\n\n")).containsExactly("Ada/1", "left");
    }

    @Test
    void dropsEmptySentences() throws IOException {
        assertThat(TrainingFile.read(new BufferedReader(new StringReader("Ada\tB-PER")), parts -> List.of()))
                .isEmpty();
    }

    private static List<String> read(String text) throws IOException {
        return TrainingFile.read(new BufferedReader(new StringReader(text)), UnaryOperator.identity()).stream()
                .map(sentence -> TrainingSentences.line(sentence.parts()))
                .toList();
    }
}
