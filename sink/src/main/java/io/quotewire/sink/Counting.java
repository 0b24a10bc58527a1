package io.quotewire.sink;

import io.quotewire.streaming.topology.RefusedException;
import java.util.List;

/** What one record of a topic changes in the counts. */
interface Counting {

    /**
     * Reads a record.
     *
     * @throws RefusedException where it is not what the topic holds
     */
    List<CountChange> changes(byte[] key, byte[] value) throws RefusedException;
}
