package io.quotewire.core.entity.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    @Test
    void correctsTheTypeOfAName() throws IOException {
        assertThat(applied("Tarn\tLOC", "from Tarn/3 to Tarn/1")).isEqualTo("from Tarn/5 to Tarn/5");
        assertThat(applied("Advent\tO", "on Advent/3 Sunday")).isEqualTo("on Advent Sunday");
    }

    @Test
    void labelsUnlabelledNamesOfSeveralWordsOrOnRequest() throws IOException {
        assertThat(applied("Grain Watch\tORG", "the Grain Watch said")).isEqualTo("the Grain/3 Watch/4 said");
        assertThat(applied("Tarn\tLOC", "in Tarn now")).isEqualTo("in Tarn now");
        assertThat(applied("Tarn\tLOC\t+", "in Tarn now")).isEqualTo("in Tarn/5 now");
        assertThat(applied("Tarn\tLOC\t+", "the Tarn Valley")).isEqualTo("the Tarn Valley");
    }

    @Test
    void prefersTheLongestName() throws IOException {
        assertThat(applied("Grain Watch\tORG\nGrain\tO", "the Grain/5 Watch/3 said"))
                .isEqualTo("the Grain/3 Watch/4 said");
    }

    @Test
    void keepsALongerNameWhole() throws IOException {
        assertThat(applied("Tarn\tLOC", "Bank/3 of/4 Tarn/4 said")).isEqualTo("Bank/3 of/4 Tarn/4 said");
        assertThat(applied("Tarn\tLOC", "Tarn/3 Steel/4 said")).isEqualTo("Tarn/3 Steel/4 said");
    }

    @Test
    void errorNamesTheInvalidLine() {
        assertThatThrownBy(() -> applied("# names\nTarn LOC", "Tarn"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2 is not a name");
        assertThatThrownBy(() -> applied("Tarn\tplace", "Tarn"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1");
    }

    private static String applied(String names, String line) throws IOException {
        KnownNames read = KnownNames.read(new BufferedReader(new StringReader(names)));
        return TrainingSentences.line(read.applied(TrainingSentences.parts(line)));
    }
}
