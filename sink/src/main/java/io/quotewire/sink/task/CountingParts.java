package io.quotewire.sink.task;

import io.quotewire.sink.event.RecordReader;
import io.quotewire.streaming.topology.CommitPace;
import io.quotewire.streaming.topology.TopicLayout;
import java.time.Duration;
import java.util.Optional;

/**
 * The dependencies of a counting task.
 *
 * @param dayRetention how long after its day a daily count is kept; empty if it is kept for good
 * @param source CloudEvents source of the counts
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
