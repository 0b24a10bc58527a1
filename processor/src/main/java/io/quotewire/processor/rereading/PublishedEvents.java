package io.quotewire.processor.rereading;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Reads the event topics again: for an archived article nothing else says what is published of it. Thread-safe. */
public interface PublishedEvents {

    /**
     * Reads asynchronously, from their beginning, everything that the topics contain about some articles.
     *
     * @param articleIds ids of the articles
     * @return what was found by the key of the article's id, without those of which there is nothing; to be cancelled
     *     if it is no longer needed
     */
    CompletableFuture<Map<String, ArticleOnTopics>> read(Set<String> articleIds);
}
