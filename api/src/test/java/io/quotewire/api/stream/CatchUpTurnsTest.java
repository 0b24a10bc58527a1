package io.quotewire.api.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.api.stream.CatchUpTurns.Turn;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatchUpTurnsTest {
    private static final int PATIENCE_SECONDS = 60;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CatchUpTurns turns = new CatchUpTurns(1, Duration.ZERO, Duration.ofMillis(20));

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void turnIsOverOnlyWhileAnotherWaits() throws Exception {
        Turn first = turns.take(() -> true).orElseThrow();
        assertThat(first.isOver()).isFalse();
        Future<Optional<Turn>> second = threads.submit(() -> turns.take(() -> true));
        while (!first.isOver()) {
            Thread.onSpinWait();
        }
        first.close();

        try (Turn next = second.get(PATIENCE_SECONDS, TimeUnit.SECONDS).orElseThrow()) {
            assertThat(next.isOver()).isFalse();
        }
    }

    @Test
    void subscriberThatHasLeftGetsNoTurn() throws Exception {
        try (Turn taken = turns.take(() -> true).orElseThrow()) {
            assertThat(turns.take(() -> false)).isEmpty();
            assertThat(taken.isOver()).isFalse();
        }
    }
}
