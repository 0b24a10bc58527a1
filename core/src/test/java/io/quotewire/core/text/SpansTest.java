package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpansTest {
    private final Spans spans =
            new Spans.Builder().add(2, 5).add(5, 6).add(9, 12).build();

    @Test
    void findTheSpanAtAnOffset() {
        assertThat(spans.at(1)).isEqualTo(-1);
        assertThat(spans.at(2)).isZero();
        assertThat(spans.at(4)).isZero();
        assertThat(spans.at(5)).isEqualTo(1);
        assertThat(spans.at(7)).isEqualTo(-1);
        assertThat(spans.at(11)).isEqualTo(2);
        assertThat(spans.at(12)).isEqualTo(-1);
    }

    @Test
    void findTheLastThatStartsBefore() {
        assertThat(spans.last(1)).isEqualTo(-1);
        assertThat(spans.last(8)).isEqualTo(1);
        assertThat(spans.last(99)).isEqualTo(2);
    }

    @Test
    void spanOfATokenIsThatOfItsFirstCharacter() {
        Tokens tokens = Tokenizer.tokenize("a bcd, e f gh i");

        int[] at = spans.ofTokens(tokens);

        assertThat(at).hasSize(tokens.size());
        for (int i = 0; i < at.length; i++) {
            assertThat(at[i]).isEqualTo(spans.at(tokens.start(i)));
        }
    }

    @Test
    void ofIndicesAgreesWithAt() {
        int[] at = spans.ofIndices(99);

        assertThat(at).hasSize(99);
        for (int i = 0; i < at.length; i++) {
            assertThat(at[i]).isEqualTo(spans.at(i));
        }
    }

    @Test
    void growAsNeeded() {
        Spans.Builder builder = new Spans.Builder();
        for (int i = 0; i < 100; i++) {
            builder.add(2 * i, (2 * i) + 1);
        }

        Spans many = builder.build();

        assertThat(many.size()).isEqualTo(100);
        assertThat(many.start(99)).isEqualTo(198);
        assertThat(many.end(99)).isEqualTo(199);
    }

    @Test
    void refuseUnorderedSpans() {
        Spans.Builder builder = new Spans.Builder().add(2, 5);

        assertThatThrownBy(() -> builder.add(4, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.add(7, 6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void overlapAndCover() {
        assertThat(new Span(2, 5).overlaps(new Span(4, 6))).isTrue();
        assertThat(new Span(2, 5).overlaps(new Span(5, 6))).isFalse();
        assertThat(new Span(2, 5).covers(new Span(2, 5))).isTrue();
        assertThat(new Span(2, 5).covers(new Span(1, 3))).isFalse();
        assertThat(new Span(2, 5).length()).isEqualTo(3);
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
