package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowTest {
    private final TokenTable table = SmallLexicon.table("It rained. Mary Larkin left");
    private final Window window = new Window(table);

    @Test
    void showsTwoTokensOnEitherSide() {
        window.move(4);

        assertThat(window.word(-1)).isEqualTo(table.folded[3]);
        assertThat(window.word(1)).isEqualTo(table.folded[5]);
        assertThat(window.shape(0)).isEqualTo(table.shape[4]);
    }

    @Test
    void endsWithTheSentence() {
        window.move(3);

        assertThat(window.word(-1)).isEqualTo(Window.BOUNDARY);
        assertThat(window.word(-2)).isEqualTo(Window.BOUNDARY);
        window.move(5);
        assertThat(window.shape(1)).isEqualTo(Window.BOUNDARY);
        assertThat(window.of(table.context, 2, -7)).isEqualTo(-7);
    }

    @Test
    void endsWithTheText() {
        window.move(0);
        assertThat(window.word(-1)).isEqualTo(Window.BOUNDARY);
        window.move(4);
        assertThat(window.word(1)).isEqualTo(table.folded[5]);
        assertThat(window.word(2)).isEqualTo(Window.BOUNDARY);
    }

    @Test
    void hidesTheSentenceBeforeTheFirstToken() {
        window.move(4);
        assertThat(window.word(-1)).isEqualTo(table.folded[3]);
        assertThat(window.word(-2)).isEqualTo(Window.BOUNDARY);
    }

    @Test
    void hidesTheFullStopOfTheSentenceBefore() {
        window.move(1);
        assertThat(window.word(1)).isEqualTo(table.folded[2]);
        assertThat(window.word(2)).isEqualTo(Window.BOUNDARY);
    }
}
