package io.quotewire.producer.intake;

import java.io.IOException;
import java.util.OptionalLong;

/** A source of articles. */
public interface ArticleSource {

    /** Its name for messages: the path or address as given. */
    String name();

    /** Its size in bytes, if known, to show progress. */
    default OptionalLong size() {
        return OptionalLong.empty();
    }

    /** Whether it never ends by itself: feeds, watched folders. */
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
     * True while nothing can be read of a source without an end that could be read before, as after a change of rights;
     * it tries again until it can. May be called from any thread.
     */
    default boolean isBarred() {
        return false;
    }

    /**
     * Hands over all articles, in order, until the end or until {@link Intake#stopping()}. What cannot be read is
     * refused by name, and reading continues.
     *
     * @throws IOException if nothing more can be read at all
     */
    void read(Intake intake) throws IOException, InterruptedException;
}
