package io.quotewire.streaming.table;

import java.io.IOException;

/** What a compacted topic is read into. One thread changes it. */
public interface CompactedTable {

    /** What it holds, in the singular, for the log: {@code entity of the catalogue}. */
    String what();

    /**
     * Takes a record.
     *
     * @param now milliseconds of the clock
     * @throws IOException where it cannot be used; the message says why
     */
    void put(byte[] key, byte[] value, long now) throws IOException;

    /** Nothing stands under this key any more. */
    void remove(String key, long now);

    /** A record could not be used. */
    void refused();
}
