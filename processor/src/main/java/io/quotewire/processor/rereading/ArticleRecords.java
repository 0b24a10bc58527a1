package io.quotewire.processor.rereading;

import io.quotewire.streaming.topology.Arrival;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Reads records of the articles' topic again, since the memory of an article does not contain its text. Thread-safe.
 */
public interface ArticleRecords {

    /**
     * Reads a record asynchronously.
     *
     * @return the record, empty if it no longer exists; to be cancelled if it is no longer needed
     */
    CompletableFuture<Optional<Arrival>> read(int partition, long offset);
}
