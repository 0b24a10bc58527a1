package io.quotewire.sink.task;

import io.quotewire.sink.event.RecordReader;
import io.quotewire.streaming.topology.CommitPace;
import io.quotewire.streaming.topology.TopicLayout;
import java.time.Duration;
import java.util.Optional;

/**
 * What a counting task is made with.
 *
 * @param dayRetention how long after its day a day's counts are kept; empty where they are kept for good
 * @param source of the counts, as CloudEvents name it
 */
public record CountingParts(
        TaskNames names,
        RecordReader events,
        TopicLayout layout,
        Optional<Duration> dayRetention,
        BeforeCommit beforeCommit,
        CommitPace pace,
        String source,
        SinkMetrics metrics) {}
