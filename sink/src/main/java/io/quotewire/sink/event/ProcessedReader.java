package io.quotewire.sink.event;

import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.RefusedException;
import io.quotewire.streaming.topology.TopicLayout;
import java.util.Objects;
import java.util.Optional;

/** Reads the changes of a processed article, which counts for its publisher. */
public final class ProcessedReader implements RecordReader {
    private final KeyCheck key;

    public ProcessedReader(TopicLayout layout) {
        key = new KeyCheck(layout);
    }

    @Override
    public RecordChanges read(Arrival arrival) throws RefusedException {
        byte[] value = arrival.record().value();
        KeyCheck.checkSize(value);
        Optional<ProcessedLine> plain = value == null ? Optional.empty() : PlainLineReader.read(value);
        ProcessedLine line = plain.isPresent() ? plain.get() : TreeReader.line(value);
        KeyCheck.checkLength(line.publisher());
        key.check(arrival, Keys.of(line.publisher()));
        for (ProcessedLine.HourlyChange change : line.deltas()) {
            KeyCheck.checkLength(Objects.requireNonNullElse(change.storyId(), ""));
        }
        return new RecordChanges(line.changes(), line.adds() ? line.ingestedAt() : null);
    }
}
