package io.quotewire.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    @Test
    void isDeterministic() {
        List<Counts> articles = List.of(article(9, 10), article(1, 10), article(5, 10));

        assertThat(new Bootstrap(articles).score(Measure.NAMES, Counts.sum(articles)))
                .isEqualTo(new Bootstrap(articles).score(Measure.NAMES, Counts.sum(articles)));
    }

    @Test
    void containsTheValue() {
        List<Counts> articles = List.of(article(9, 10), article(1, 10), article(5, 10), article(7, 10));
        Score score = new Bootstrap(articles).score(Measure.NAMES, Counts.sum(articles));

        assertThat(score.value()).isCloseTo(55, within(1e-6));
        assertThat(score.low()).isLessThan(50).isGreaterThan(9);
        assertThat(score.high()).isGreaterThan(60).isLessThan(91);
        assertThat(score.of()).isEqualTo(40);
    }

    @Test
    void hasNoWidthIfAllArticlesAreAlike() {
        List<Counts> articles = List.of(article(5, 10), article(5, 10));
        Score score = new Bootstrap(articles).score(Measure.NAMES, Counts.sum(articles));

        assertThat(score.low()).isEqualTo(score.high()).isCloseTo(50, within(1e-6));
    }

    @Test
    void isZeroWithoutArticles() {
        assertThat(new Bootstrap(List.of())
                        .score(Measure.NAMES, Counts.sum(List.of()))
                        .high())
                .isZero();
    }

    private static Counts article(long right, long named) {
        Counts.Builder counts = new Counts.Builder();
        counts.add(Counted.NAMED_RIGHT, right);
        counts.add(Counted.NAMED, named);
        return counts.build();
    }
}
