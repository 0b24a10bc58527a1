package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.LogLines;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodicTaskTest {
    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, OutOfMemoryError.class})
    void goesOnAfterAFailure(Class<? extends Throwable> failure) throws Exception {
        failThrice(failure);
    }

    @Test
    void logsTheStackOfAnErrorOnly() throws Exception {
        try (LogLines log = new LogLines(PeriodicTask.class)) {
            failThrice(IllegalStateException.class);
            failThrice(NoClassDefFoundError.class);
            assertThat(log.lines()).anyMatch(line -> line.contains("IllegalStateException"));
            assertThat(log.thrown()).isNotEmpty().containsOnly("java.lang.NoClassDefFoundError");
        }
    }

    private static void failThrice(Class<? extends Throwable> failure) throws Exception {
        CountDownLatch runs = new CountDownLatch(3);
        Throwable thrown = failure.getConstructor().newInstance();
        Runnable work = () -> {
            runs.countDown();
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        };
        try (PeriodicTask task = PeriodicTask.start("failing", Duration.ofMillis(1), work)) {
            assertThat(runs.await(180, TimeUnit.SECONDS)).as("%s", task).isTrue();
        }
    }
}
