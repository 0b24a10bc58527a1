package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.Thread.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    private final List<String> given = Collections.synchronizedList(new ArrayList<>());

    @Test
    void areClosedInReverseOrder() {
        try (Resources resources = new Resources()) {
            resources.add(() -> given.add("first"));
            resources.add(() -> given.add("second"));
        }
        assertThat(given).containsExactly("second", "first");
    }

    @Test
    void keptResourcesAreClosedByTheirNewOwner() {
        Resources kept;
        try (Resources resources = new Resources()) {
            resources.add(() -> given.add("it"));
            kept = resources.keep();
        }
        assertThat(given).isEmpty();
        kept.close();
        assertThat(given).containsExactly("it");
    }

    @Test
    void failureToCloseOneDoesNotKeepOthersOpen() {
        IllegalStateException later = new IllegalStateException("later");
        Resources resources = new Resources();
        resources.add(() -> given.add("first"));
        resources.add(() -> {
            throw later;
        });
        resources.add(() -> given.add("second"));
        resources.add(() -> {
            throw new IllegalStateException("sooner");
        });
        assertThatThrownBy(resources::close).hasMessage("sooner").hasSuppressedException(later);
        assertThat(given).containsExactly("second", "first");
    }

    @Test
    void resourceAddedAfterClosingIsClosedAtOnce() {
        Resources resources = new Resources();
        resources.close();
        resources.add(() -> given.add("late"));
        assertThat(given).containsExactly("late");
    }

    /** The shutdown hook of a process that is told to end, and the thread that waited for the service. */
    @Test
    void concurrentCloseWaitsUntilAllAreClosedOnce() throws InterruptedException {
        Resources resources = new Resources();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        resources.add(() -> given.add("last"));
        resources.add(() -> {
            begun.countDown();
            pass(goOn);
            given.add("slow");
        });
        Thread first = new Thread(resources::close);
        Thread second = new Thread(resources::close);
        first.start();
        begun.await();
        second.start();
        await().atMost(Duration.ofMinutes(3))
                .until(() ->
                        Set.of(State.BLOCKED, State.WAITING, State.TERMINATED).contains(second.getState()));
        assertThat(given).isEmpty();
        goOn.countDown();
        first.join();
        second.join();
        assertThat(given).containsExactly("slow", "last");
    }

    @Test
    void startedOnesAreClosedInReverseOrderEvenIfOneFails() throws InterruptedException {
        Resources resources = new Resources();
        resources.start(() -> resource("folder"));
        resources.start(() -> (AutoCloseable) () -> {
            throw new IllegalStateException("stuck");
        });
        resources.start(() -> resource("service"));

        resources.close();
        resources.close();

        assertThat(given).containsExactly("service", "folder");
    }

    @Test
    void closingWaitsForAResourceThatIsBeingStartedAndPreventsOthers() throws InterruptedException {
        Resources resources = new Resources();
        CountDownLatch starting = new CountDownLatch(1);
        Thread closing = new Thread(() -> {
            pass(starting);
            resources.close();
        });
        closing.start();

        resources.start(() -> {
            starting.countDown();
            return resource("broker");
        });
        closing.join();

        assertThat(given).containsExactly("broker");
        assertThatThrownBy(() -> resources.start(() -> resource("service"))).isInstanceOf(InterruptedException.class);
        assertThat(given).containsExactly("broker");
    }

    @Test
    void resourceThatWasStartedElsewhereTooLateIsClosed() throws InterruptedException {
        Resources resources = new Resources();
        resources.started(resource("folder"));
        resources.close();

        assertThatThrownBy(() -> resources.started(resource("service"))).isInstanceOf(InterruptedException.class);
        assertThat(given).containsExactly("folder", "service");
    }

    private AutoCloseable resource(String name) {
        return () -> given.add(name);
    }

    private static void pass(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
