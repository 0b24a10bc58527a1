package io.quotewire.streaming.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedLabelsTest {

    @Test
    void numberOfLabelsIsLimited() {
        BoundedLabels names = new BoundedLabels(50);

        Set<String> labels = IntStream.range(0, 10_000)
                .parallel()
                .mapToObj(i -> names.label("Paper " + i))
                .collect(Collectors.toSet());

        assertThat(labels).hasSize(51).contains(BoundedLabels.OTHER);
    }

    @Test
    void aNameKeepsItsLabel() {
        BoundedLabels names = new BoundedLabels(1);

        assertThat(names.label("A")).isEqualTo("A");
        assertThat(names.label("B")).isEqualTo("other");
        assertThat(names.label("A")).isEqualTo("A");
    }
}
