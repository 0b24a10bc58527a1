package io.quotewire.app.monitor;

import static org.awaitility.Awaitility.await;

import io.quotewire.monitor.Watch;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class FailingListenerTest extends WatchedBrokerTest {
    @Test
    void errorOfAListenerDoesNotEndTheWatch() {
        AtomicInteger told = new AtomicInteger();
        try (Watch watch = new Watch(desk.observer("failing"), Duration.ofMillis(100))) {
            watch.listen(snapshot -> {
                told.incrementAndGet();
                throw new StackOverflowError("a test");
            });

            await().atMost(PATIENCE).until(() -> told.get() > 1);
        }
    }
}
