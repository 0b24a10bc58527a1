package io.quotewire.sink.event;

import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.RefusedException;

/** Reads what the records of a topic change in the counts. Thread-safe. */
public interface RecordReader {

    /**
     * Reads a record.
     *
     * @throws RefusedException if it is not a valid record of the topic, or is in the wrong partition
     */
    RecordChanges read(Arrival arrival) throws RefusedException;
}
