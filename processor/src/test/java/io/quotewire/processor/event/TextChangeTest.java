package io.quotewire.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.Articles;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextChangeTest {
    private static final List<String> TEXT = List.of("The bridge opened.", "It rained.", "Nobody came.", "It closed.");

    @Test
    void equalWordsAreNotAChange() {
        assertThat(change(TEXT, TEXT)).isEqualTo(new TextChange(false, 0, 0, 0));
        assertThat(TextChange.between(sketch("One  line.\r\n\r\nAnother."), sketch(" One line.\n\u00a0Another.")))
                .isEqualTo(new TextChange(false, 0, 0, 0));
    }

    @Test
    void addedRemovedAndAlteredParagraphsAreCounted() {
        assertThat(change(TEXT, List.of("The bridge opened.", "It rained.", "All came.", "It closed.", "At six.")))
                .isEqualTo(new TextChange(false, 1, 0, 1));
        assertThat(change(TEXT, List.of("It rained.", "Nobody came.", "It closed.")))
                .isEqualTo(new TextChange(false, 0, 1, 0));
        assertThat(change(TEXT, List.of("The bridge opened.", "It hailed.", "It closed.")))
                .isEqualTo(new TextChange(false, 0, 1, 1));
        assertThat(change(TEXT, List.of())).isEqualTo(new TextChange(false, 0, 4, 0));
    }

    @Test
    void movedParagraphIsRemovedAndAdded() {
        assertThat(change(TEXT, List.of("It rained.", "Nobody came.", "It closed.", "The bridge opened.")))
                .isEqualTo(new TextChange(false, 1, 1, 0));
    }

    @Test
    void titleIsComparedSeparately() {
        TextSketch one = TextSketch.of(Articles.article("a", "Words.").article());
        assertThat(TextChange.between(one, new TextSketch(one.title() + 1, one.paragraphs())))
                .isEqualTo(new TextChange(true, 0, 0, 0));
    }

    @Test
    void sketchOfManyParagraphsIsBounded() {
        List<String> many = IntStream.range(0, 1000)
                .mapToObj(i -> "This is the paragraph with the number " + i + " of a text without an end in sight.")
                .collect(Collectors.toList());
        TextSketch sketch = sketch(String.join("\n\n", many));
        assertThat(sketch.paragraphs()).hasSize(TextSketch.MOST);
        Collections.swap(many, 500, 600);
        assertThat(TextChange.between(sketch, sketch(String.join("\n\n", many))))
                .isEqualTo(new TextChange(false, 0, 0, 1));
    }

    @Test
    void sketchIsReadBackAsWritten() {
        TextSketch sketch = sketch(String.join("\n", TEXT));
        assertThat(sketch.toBytes()).hasSize(20);
        assertThat(TextSketch.of(sketch.toBytes())).isEqualTo(sketch);
    }

    private static TextChange change(List<String> old, List<String> now) {
        return TextChange.between(sketch(String.join("\n\n", old)), sketch(String.join("\n\n", now)));
    }

    private static TextSketch sketch(String body) {
        return TextSketch.of(Articles.article("a", body).article());
    }
}
