package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class StallWatchTest {
    @Test
    void nothingMovesAgainWhileNoBrokerAnswers() {
        AtomicReference<Optional<Duration>> overdue = new AtomicReference<>(Optional.of(Duration.ofSeconds(30)));
        AtomicBoolean answers = new AtomicBoolean(false);
        try (StallWatch watch = StallWatch.start(ServiceName.SINK, overdue::get, answers::get)) {
            watch.look();
            assertThat(watch.moves()).isFalse();

            overdue.set(Optional.empty());
            watch.look();
            assertThat(watch.moves()).as("given up, not committed").isFalse();

            answers.set(true);
            watch.look();
            assertThat(watch.moves()).isTrue();
        }
    }
}
