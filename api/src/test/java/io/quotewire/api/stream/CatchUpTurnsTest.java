package io.quotewire.api.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.api.stream.CatchUpTurns.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatchUpTurnsTest {
    private static final int PATIENCE_SECONDS = 180;

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

    @Test
    void whoHasWaitedLongestIsNext() throws Exception {
        CatchUpTurns quiet = new CatchUpTurns(1, Duration.ZERO, Duration.ofHours(1));
        Turn taken = quiet.take(() -> true).orElseThrow();
        List<Integer> order = new CopyOnWriteArrayList<>();
        List<Thread> all = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            int self = number;
            Thread thread = new Thread(() -> takeOnce(quiet, () -> order.add(self)));
            thread.start();
            all.add(thread);
            while (thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        }
        taken.close();

        for (Thread thread : all) {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        }
        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void signOfLifeThatTakesLongKeepsNobodyElseFromATurn() throws Exception {
        Turn taken = turns.take(() -> true).orElseThrow();
        CountDownLatch isWrittenTo = new CountDownLatch(1);
        CountDownLatch reads = new CountDownLatch(1);
        Future<Optional<Turn>> slow = threads.submit(() -> turns.take(() -> {
            isWrittenTo.countDown();
            return awaits(reads);
        }));
        isWrittenTo.await();
        taken.close();
        try (Turn next = turns.take(() -> true).orElseThrow()) {
            assertThat(next.isOver()).isTrue();
        }
        reads.countDown();

        assertThat(slow.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isPresent();
    }

    private static void takeOnce(CatchUpTurns turns, Runnable task) {
        try {
            Turn mine = turns.take(() -> true).orElseThrow();
            task.run();
            mine.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
