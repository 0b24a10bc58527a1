package io.quotewire.producer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommonWordsTest {
    private static final CommonWords WORDS = new CommonWords(List.of("the", "and", "said"));

    @Test
    void countsWholeWordsInAnyCase() {
        assertThat(WORDS.share("The ferry AND, he saïd, then the-ory", 1, 100, 1))
                .isEqualTo(3.0 / 8);
    }

    @Test
    void tooFewWordsHaveNoShare() {
        assertThat(WORDS.share("the and said", 4, 100, 1)).isZero();
        assertThat(WORDS.share("", 1, 100, 1)).isZero();
        assertThat(WORDS.share("12 — 34!", 1, 100, 1)).isZero();
    }

    @Test
    void clearResultStopsEarly() {
        assertThat(WORDS.share("the and und und und und", 1, 2, 0.5)).isEqualTo(1.0);
        assertThat(WORDS.share("und und the and", 1, 2, 0.5)).isEqualTo(0.5);
    }
}
