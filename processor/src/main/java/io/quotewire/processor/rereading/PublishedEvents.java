package io.quotewire.processor.rereading;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * What lies on the topics of events, to be read once more: of an article that is archived nothing else tells what
 * stands of it. Thread-safe.
 */
public interface PublishedEvents {

    /**
     * Reads all that the topics hold of some articles, in its own time: they are read from their beginning.
     *
     * @param articleIds of the articles
     * @return what there is by the key of the article's id, nothing under those of which nothing is there; to be
     *     cancelled where nobody waits for it any more
     */
    CompletableFuture<Map<String, ArticleOnTopics>> read(Set<String> articleIds);
}
