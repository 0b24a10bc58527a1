package io.quotewire.streaming.table;

import java.io.IOException;

/** A table in memory that a compacted topic is read into. Updated by one thread. */
public interface CompactedTable {

    /** What its entries are, in the singular, for the log: {@code entity of the catalogue}. */
    String what();

    /**
     * Applies a record.
     *
     * @param now the current time in milliseconds
     * @throws IOException if it cannot be used; the message says why
     */
    void put(byte[] key, byte[] value, long now) throws IOException;

    /** Removes the entry with this key, if there is one. */
    void remove(String key, long now);

    /** Notes that a record could not be used. */
    void refused();
}
