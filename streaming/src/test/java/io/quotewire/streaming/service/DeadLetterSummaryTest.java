package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.streaming.LogLines;
import org.junit.jupiter.api.Test;

class DeadLetterSummaryTest {
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final DeadLetterSummary summary = new DeadLetterSummary(ServiceName.SINK, meters);

    @Test
    void countsNewDeadLettersByReason() {
        try (LogLines log = new LogLines(DeadLetterSummary.class)) {
            summary.run();
            refuse("not-json", 2);
            refuse("too-large", 1);
            summary.run();
            refuse("not-json", 1);
            summary.run();
            summary.run();

            assertThat(log.lines())
                    .containsExactly(
                            "sink: dead letters in the last minute: 2 not-json, 1 too-large",
                            "sink: dead letters in the last minute: 1 not-json");
        }
    }

    private void refuse(String reason, int times) {
        meters.counter("quotewire.dead.letters", "service", "sink", "reason", reason)
                .increment(times);
    }
}
