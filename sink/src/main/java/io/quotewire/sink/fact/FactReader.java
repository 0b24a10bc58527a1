package io.quotewire.sink.fact;

import io.quotewire.sink.count.CountChange;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.RefusedException;
import java.util.List;

/** What one record of a topic changes in the counts. Thread-safe. */
public interface FactReader {

    /**
     * Reads a record.
     *
     * @throws RefusedException where it is not what the topic holds, or not where it belongs
     */
    List<CountChange> changes(Arrival arrival) throws RefusedException;
}
