package io.quotewire.streaming.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.junit.jupiter.api.Test;

class TaskClockTest {
    private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    private final TaskClock clock = new TaskClock(context);

    @Test
    void schedulesByWallClockTime() {
        List<Instant> told = new ArrayList<>();
        clock.each(Duration.ofSeconds(5), told::add);

        CapturedPunctuator scheduled = context.scheduledPunctuators().get(0);
        scheduled.getPunctuator().punctuate(1_000);

        assertThat(scheduled.getType()).isEqualTo(PunctuationType.WALL_CLOCK_TIME);
        assertThat(scheduled.getInterval()).isEqualTo(Duration.ofSeconds(5));
        assertThat(told).containsExactly(Instant.ofEpochSecond(1));
    }

    @Test
    void cancelsItsPunctuatorsOnClose() {
        clock.each(Duration.ofSeconds(5), now -> {});
        clock.each(Duration.ofSeconds(1), now -> {});

        clock.close();

        assertThat(context.scheduledPunctuators()).hasSize(2).allMatch(CapturedPunctuator::cancelled);
    }
}
