package io.quotewire.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void addUpOverArticles() {
        Counts.Builder one = new Counts.Builder();
        one.add(Count.FOUND, 2);
        one.addIf(true, Count.JOINT);
        one.addIf(false, Count.STRICT);
        Counts.Builder other = new Counts.Builder();
        other.add(Count.FOUND, 3);
        Counts sum = Counts.sum(List.of(one.build(), other.build()));

        assertThat(sum.get(Count.FOUND)).isEqualTo(5);
        assertThat(sum.get(Count.JOINT)).isEqualTo(1);
        assertThat(sum.get(Count.STRICT)).isZero();
        assertThat(sum.get(Count.NAMED)).isZero();
    }

    @Test
    void stayAsTheyWereBuilt() {
        Counts.Builder builder = new Counts.Builder();
        builder.add(Count.FOUND, 2);
        Counts built = builder.build();
        builder.add(Count.FOUND, 2);

        assertThat(built.get(Count.FOUND)).isEqualTo(2);
    }
}
