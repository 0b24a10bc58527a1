package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
    private final AtomicLong millis = new AtomicLong(1_800_000_000_000L);
    private final ClockWatch watch = new ClockWatch(millis::get);

    @Test
    void clockThatIsSetBackIsNoticedAsLongAsItIsBehind() {
        pass(Duration.ofHours(5));
        assertThat(watch.setBack()).isEmpty();
        millis.addAndGet(-Duration.ofHours(1).toMillis());
        assertThat(watch.setBack()).contains(Duration.ofHours(1));
        pass(Duration.ofMinutes(59));
        assertThat(watch.setBack()).contains(Duration.ofMinutes(1));
        pass(Duration.ofMinutes(1));
        assertThat(watch.setBack()).isEmpty();
    }

    @Test
    void clockThatIsSetForwardOrBackByLittleIsBorne() {
        millis.addAndGet(Duration.ofHours(1).toMillis());
        assertThat(watch.setBack()).isEmpty();
        pass(Duration.ofSeconds(2));
        millis.addAndGet(-Duration.ofSeconds(9).toMillis());
        assertThat(watch.setBack()).isEmpty();
    }

    @Test
    void smallStepsBackDoNotAddUp() {
        for (int step = 0; step < 20; step++) {
            pass(Duration.ofHours(1));
            assertThat(watch.setBack()).isEmpty();
            millis.addAndGet(-Duration.ofSeconds(1).toMillis());
            assertThat(watch.setBack()).isEmpty();
        }
    }

    private void pass(Duration time) {
        millis.addAndGet(time.toMillis());
    }
}
