package io.quotewire.faults.input;

import java.util.List;
import java.util.Random;

/** A place where bytes come in from outside. Used by one thread. */
public interface Door extends AutoCloseable {
    String name();

    /** Good input, of which bad input is made. */
    List<String> samples();

    /**
     * Takes an input as it would be taken from outside. Whatever comes out of it as an exception is an escape:
     * inputs are refused in the door's own way, which this knows.
     *
     * @param chance for what comes beside the bytes, such as a key
     * @throws Exception an escape
     */
    void enter(byte[] input, Random chance) throws Exception;

    @Override
    default void close() {}
}
