package io.quotewire.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void addUpOverArticles() {
        Counts.Builder one = new Counts.Builder();
        one.add(Counted.FOUND, 2);
        one.addIf(true, Counted.JOINT);
        one.addIf(false, Counted.STRICT);
        Counts.Builder other = new Counts.Builder();
        other.add(Counted.FOUND, 3);
        Counts sum = Counts.sum(List.of(one.build(), other.build()));

        assertThat(sum.get(Counted.FOUND)).isEqualTo(5);
        assertThat(sum.get(Counted.JOINT)).isEqualTo(1);
        assertThat(sum.get(Counted.STRICT)).isZero();
        assertThat(sum.get(Counted.NAMED)).isZero();
    }

    @Test
    void areImmutable() {
        Counts.Builder builder = new Counts.Builder();
        builder.add(Counted.FOUND, 2);
        Counts built = builder.build();
        builder.add(Counted.FOUND, 2);

        assertThat(built.get(Counted.FOUND)).isEqualTo(2);
    }
}
