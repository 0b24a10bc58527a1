package io.quotewire.sink.event;

import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.RefusedException;

/** What each record of a topic changes in the counts. Thread-safe. */
public interface RecordReader {

    /**
     * Reads a record.
     *
     * @throws RefusedException where it is not what the topic holds, or not where it belongs
     */
    RecordChanges read(Arrival arrival) throws RefusedException;
}
