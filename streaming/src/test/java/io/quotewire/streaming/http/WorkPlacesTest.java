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
        assertThat(places.take()).isTrue();
        CountDownLatch asks = new CountDownLatch(1);
        FutureTask<Boolean> second = new FutureTask<>(() -> {
            asks.countDown();
            return places.take();
        });
        new Thread(second).start();
        asks.await();

        places.leave();

        assertThat(second.get()).isTrue();
        places.leave();
        assertThat(places.take()).isTrue();
    }

    @Test
    void whoeverWaitsTooLongOrIsOneTooManyGetsNone() throws Exception {
        WorkPlaces patient = new WorkPlaces(1, 0, Duration.ofMinutes(1));
        WorkPlaces impatient = new WorkPlaces(1, 1, Duration.ofMillis(1));

        assertThat(patient.take()).isTrue();
        assertThat(patient.take()).as("nobody may wait").isFalse();
        assertThat(impatient.take()).isTrue();
        assertThat(impatient.take()).isFalse();
        impatient.leave();
        assertThat(impatient.take()).as("nobody waits any more").isTrue();
    }
}
