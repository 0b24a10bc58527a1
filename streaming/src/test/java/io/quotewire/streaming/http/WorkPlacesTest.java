package io.quotewire.streaming.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class WorkPlacesTest {
    @Test
    void aPlaceThatBecomesFreeIsTakenByWhoeverWaits() throws Exception {
        WorkPlaces places = new WorkPlaces(1, 1, Duration.ofMinutes(1));
        assertThat(places.enter()).isTrue();
        CountDownLatch asks = new CountDownLatch(1);
        FutureTask<Boolean> second = new FutureTask<>(() -> {
            asks.countDown();
            return places.enter();
        });
        new Thread(second).start();
        asks.await();

        places.leave();

        assertThat(second.get()).isTrue();
        places.leave();
        assertThat(places.enter()).isTrue();
    }

    @Test
    void whoeverWaitsTooLongOrIsOneTooManyGetsNone() throws Exception {
        WorkPlaces patient = new WorkPlaces(1, 0, Duration.ofMinutes(1));
        WorkPlaces impatient = new WorkPlaces(1, 1, Duration.ofMillis(1));

        assertThat(patient.enter()).isTrue();
        assertThat(patient.enter()).as("nobody may wait").isFalse();
        assertThat(impatient.enter()).isTrue();
        assertThat(impatient.enter()).isFalse();
        impatient.leave();
        assertThat(impatient.enter()).as("nobody waits any more").isTrue();
    }
}
