package io.quotewire.faults.input;

import java.util.List;
import java.util.Random;

/** An entry point for bytes from outside. Not thread-safe. */
public interface EntryPoint extends AutoCloseable {
    String name();

    /** Valid input, from which malformed input is made. */
    List<String> samples();

    /**
     * Processes an input as if it came from outside. Any exception is an escape: the implementation handles the ways in
     * which this entry point refuses input.
     *
     * @param chance for what accompanies the bytes, such as a key
     * @throws Exception an escape
     */
    void enter(byte[] input, Random chance) throws Exception;

    @Override
    default void close() {}
}
