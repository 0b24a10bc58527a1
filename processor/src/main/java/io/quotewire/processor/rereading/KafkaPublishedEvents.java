package io.quotewire.processor.rereading;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Reads events by a consumer without a group, each time on a new thread, one after the other. */
public final class KafkaPublishedEvents implements PublishedEvents {
    private final Settings settings;

    /** For one installation. */
    public KafkaPublishedEvents(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CompletableFuture<Map<String, ArticleOnTopics>> read(Set<String> articleIds) {
        CompletableFuture<Map<String, ArticleOnTopics>> found = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        found.complete(readAll(Set.copyOf(articleIds), found));
                    } catch (Throwable e) {
                        // Whoever waits must learn of an Error too.
                        found.completeExceptionally(e);
                    }
                },
                "quotewire-published-events");
        thread.setDaemon(true);
        thread.start();
        return found;
    }

    private synchronized Map<String, ArticleOnTopics> readAll(Set<String> articleIds, CompletableFuture<?> wanted) {
        Topics topics = settings.topics();
        PublishedRecords records = new PublishedRecords(topics, articleIds);
        try (TopicReader reader =
                TopicReader.fromBeginning(settings, topics.quotes(), topics.mentions(), topics.processed())) {
            reader.readToEnd(record -> {
                records.take(record.topic(), record.value(), record.headers());
                return !wanted.isDone();
            });
        }
        return records.byKey();
    }
}
