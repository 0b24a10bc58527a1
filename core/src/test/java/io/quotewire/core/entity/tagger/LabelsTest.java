package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @Test
    void eachTypeHasAFirstAndALaterLabel() {
        for (EntityType type : EntityType.values()) {
            int first = Labels.first(type);

            assertThat(Labels.type(first)).isEqualTo(type);
            assertThat(Labels.type(first + 1)).isEqualTo(type);
            assertThat(Labels.continues(first)).isFalse();
            assertThat(Labels.continues(first + 1)).isTrue();
        }
        assertThat(Labels.continues(Labels.OUTSIDE)).isFalse();
    }

    @Test
    void laterLabelFollowsItsOwnTypeOnly() {
        assertThat(Labels.follows(1, 2)).isTrue();
        assertThat(Labels.follows(2, 2)).isTrue();
        assertThat(Labels.follows(1, 4)).isFalse();
        assertThat(Labels.follows(Labels.OUTSIDE, 2)).isFalse();
        assertThat(Labels.follows(6, 1)).isTrue();
    }

    @Test
    void beginRepairsALaterLabelWithoutAFirst() {
        byte[] labels = {2, 2, 0, 4, 6, 6};
        Labels.begin(labels);

        assertThat(labels).containsExactly(1, 2, 0, 3, 5, 6);
    }

    @Test
    void spansAreReadFromLabels() {
        assertThat(spans(0, 1, 2, 1, 0, 5)).containsExactly("PERSON 1-3", "PERSON 3-4", "LOCATION 5-6");
        assertThat(spans()).isEmpty();
    }

    @Test
    void tooLongSpansAreDropped() {
        byte[] labels = new byte[31];
        Arrays.fill(labels, (byte) 2);
        labels[0] = 1;

        assertThat(Labels.spans(labels).size()).isZero();
        assertThat(Labels.spans(Arrays.copyOf(labels, 30)).size()).isEqualTo(1);
    }

    /** Model files contain these numbers. */
    @ParameterizedTest
    @CsvSource({"PERSON, 1", "ORGANIZATION, 3", "LOCATION, 5"})
    void numbersNeverChange(EntityType type, int first) {
        assertThat(Labels.first(type)).isEqualTo(first);
    }

    @Test
    void beginKeepsValidLabels() {
        byte[] labels = {1, 1, 2, 3, 4, 4, 0, 5};
        Labels.begin(labels);

        assertThat(labels).containsExactly(1, 1, 2, 3, 4, 4, 0, 5);
    }

    @Test
    void beginRepairsANameDirectlyAfterAnother() {
        byte[] labels = {1, 2, 4, 4};
        Labels.begin(labels);

        assertThat(labels).containsExactly(1, 2, 3, 4);
    }

    @Test
    void adjacentNamesAreSeparateSpans() {
        assertThat(spans(1, 3, 4)).containsExactly("PERSON 0-1", "ORGANIZATION 1-3");
    }

    private static List<String> spans(int... labels) {
        byte[] bytes = new byte[labels.length];
        for (int i = 0; i < labels.length; i++) {
            bytes[i] = (byte) labels[i];
        }
        EntitySpans spans = Labels.spans(bytes);
        return IntStream.range(0, spans.size())
                .mapToObj(i -> spans.type(i) + " " + spans.firstToken(i) + "-" + spans.endToken(i))
                .toList();
    }
}
