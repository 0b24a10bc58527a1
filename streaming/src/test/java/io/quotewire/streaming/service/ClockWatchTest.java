package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
    private final AtomicLong millis = new AtomicLong(1_800_000_000_000L);
    private final AtomicLong nanos = new AtomicLong(-5);
    private final ClockWatch watch = new ClockWatch(millis::get, nanos::get);

    @Test
    void clockThatIsSetBackIsNoticedHoweverMuchLater() {
        pass(Duration.ofHours(5));
        assertThat(watch.setBack()).isEmpty();
        millis.addAndGet(-Duration.ofHours(1).toMillis());
        pass(Duration.ofSeconds(2));
        assertThat(watch.setBack()).contains(Duration.ofHours(1));
    }

    @Test
    void clockThatIsSetForwardOrBackByLittleIsBorne() {
        millis.addAndGet(Duration.ofHours(1).toMillis());
        assertThat(watch.setBack()).isEmpty();
        pass(Duration.ofSeconds(2));
        millis.addAndGet(-Duration.ofSeconds(9).toMillis());
        assertThat(watch.setBack()).isEmpty();
    }

    private void pass(Duration time) {
        millis.addAndGet(time.toMillis());
        nanos.addAndGet(time.toNanos());
    }
}
