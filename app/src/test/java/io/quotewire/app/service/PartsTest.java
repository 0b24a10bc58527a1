package io.quotewire.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class PartsTest {
    private final List<String> closed = Collections.synchronizedList(new ArrayList<>());
    private final Parts parts = new Parts();

    @Test
    void closesInReverseOrderEvenIfOneFails() throws InterruptedException {
        parts.add(() -> part("folder"));
        parts.add(() -> (AutoCloseable) () -> {
            throw new IllegalStateException("stuck");
        });
        parts.add(() -> part("service"));

        parts.close();
        parts.close();

        assertThat(closed).containsExactly("service", "folder");
    }

    @Test
    void closesPartsThatWereStartingAndStartsNoMore() throws InterruptedException {
        CountDownLatch starting = new CountDownLatch(1);
        Thread closing = new Thread(() -> {
            awaitQuietly(starting);
            parts.close();
        });
        closing.start();

        parts.add(() -> {
            starting.countDown();
            return part("broker");
        });
        closing.join();

        assertThat(closed).containsExactly("broker");
        assertThatThrownBy(() -> parts.add(() -> part("service"))).isInstanceOf(InterruptedException.class);
        assertThat(closed).containsExactly("broker");
    }

    @Test
    void closesAPartThatWasStartedElsewhereTooLate() throws InterruptedException {
        parts.keep(part("folder"));
        parts.close();

        assertThatThrownBy(() -> parts.keep(part("service"))).isInstanceOf(InterruptedException.class);
        assertThat(closed).containsExactly("folder", "service");
    }

    private AutoCloseable part(String name) {
        return () -> closed.add(name);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
