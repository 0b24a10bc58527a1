package io.quotewire.processor.rereading;

import io.quotewire.streaming.topology.Arrival;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The records on the articles' topic, to be read once more: what is remembered of an article has no text. Thread-safe.
 */
public interface ArticleRecords {

    /**
     * Reads a record, in its own time.
     *
     * @return the record, empty where it is gone; to be cancelled where nobody waits for it any more
     */
    CompletableFuture<Optional<Arrival>> read(int partition, long offset);
}
