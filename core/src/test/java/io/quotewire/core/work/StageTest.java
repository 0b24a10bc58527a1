package io.quotewire.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTest {
    @Test
    void goesThroughTheTextsInOrder() {
        List<Integer> taken = new ArrayList<>();

        List<String> results = Stage.each(3, text -> {
            taken.add(text);
            return "text " + text;
        });

        assertThat(taken).containsExactly(0, 1, 2);
        assertThat(results).containsExactly("text 0", "text 1", "text 2");
    }

    @Test
    void takesAtMost32TextsTogether() {
        assertThat(Stage.batches(List.of())).isEmpty();
        assertThat(Stage.batches(Collections.nCopies(32, "a"))).containsExactly(new Span(0, 32));
        assertThat(Stage.batches(Collections.nCopies(65, "a")))
                .containsExactly(new Span(0, 32), new Span(32, 64), new Span(64, 65));
    }

    @Test
    void takesALongTextAlone() {
        String half = "a".repeat(50_000);

        assertThat(Stage.batches(List.of("a".repeat(1_000_000)))).containsExactly(new Span(0, 1));
        assertThat(Stage.batches(List.of("a", "a".repeat(1_000_000), "a", "a")))
                .containsExactly(new Span(0, 1), new Span(1, 2), new Span(2, 4));
        assertThat(Stage.batches(List.of(half, half, "a"))).containsExactly(new Span(0, 2), new Span(2, 3));
    }
}
