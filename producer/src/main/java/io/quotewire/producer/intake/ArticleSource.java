package io.quotewire.producer.intake;

import java.io.IOException;
import java.util.OptionalLong;

/** A place that articles are read from. */
public interface ArticleSource {

    /** How people call it: the path or address as given. */
    String name();

    /** Bytes to read if that is known, for progress. */
    default OptionalLong size() {
        return OptionalLong.empty();
    }

    /** True if there is always more to come: feeds, watched folders. */
    default boolean endless() {
        return false;
    }

    /**
     * True while it is blocked in a read that may never return, as on standard input, and has handed over everything
     * read before. Such a read cannot be interrupted. May be called from any thread.
     */
    default boolean awaitsInput() {
        return false;
    }

    /**
     * Hands over every article, in order, until the end or until {@link Intake#stopping()}. What cannot be read is
     * refused by name and the rest goes on.
     *
     * @throws IOException if nothing more can be read at all
     */
    void read(Intake intake) throws IOException, InterruptedException;
}
