package io.quotewire.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {
    @Test
    void computesTheValueOnceOnDemand() {
        AtomicInteger made = new AtomicInteger();
        Lazy<Integer> once = new Lazy<>(made::incrementAndGet);

        assertThat(made).hasValue(0);
        assertThat(once.get()).isEqualTo(1);
        assertThat(once.get()).isEqualTo(1);
        assertThat(made).hasValue(1);
    }
}
