package io.quotewire.processor.revisit;

import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.memory.ArticleMemory;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.memory.MemoryCodec;
import io.quotewire.processor.rereading.ArticleOnTopics;
import io.quotewire.processor.rereading.Recollection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Retracts articles that were already archived when they were taken down. What is published of them is read from the
 * event topics, for all waiting articles at once, and then retracted as if it had been remembered. An article that was
 * found only in part stays archived. Used by one stream thread.
 */
final class LateTakedowns {
    private static final Logger LOG = LoggerFactory.getLogger(LateTakedowns.class);

    private final CorrectionParts parts;
    private final ArticleMemory memory;
    private final int partition;
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private final Map<String, String> reading = new LinkedHashMap<>();
    private @Nullable CompletableFuture<Map<String, ArticleOnTopics>> underway;
    private final ReadingPause pause;

    /**
     * @param housekeeping interval between steps
     */
    LateTakedowns(CorrectionParts parts, ArticleMemory memory, int partition, Duration housekeeping) {
        this.parts = parts;
        this.memory = memory;
        this.partition = partition;
        pause = new ReadingPause(housekeeping);
    }

    /** Requests the retraction of an article; if it is not remembered, it is unknown whether it ever came. */
    void want(String key, String articleId) {
        if (memory.of(key).isPresent()) {
            waiting.put(key, articleId);
        } else if (parts.partitions().applyAsInt(key) == partition) {
            tellForgotten(articleId);
        }
    }

    /** Whether nothing is pending. */
    boolean isDone() {
        return waiting.isEmpty() && reading.isEmpty();
    }

    /**
     * Does a step.
     *
     * @param hasTime asked before each article
     * @param taker retracts what is published of an article
     */
    void step(Corrections now, BooleanSupplier hasTime, BiConsumer<String, Remembered> taker) {
        if (!pause.isOver()) {
            pause.step();
        } else if (underway == null && !waiting.isEmpty()) {
            reading.putAll(waiting);
            waiting.clear();
            underway = parts.published().read(Set.copyOf(reading.values()));
        }
        if (underway != null && underway.isDone()) {
            takeWhatWasRead(underway, now, hasTime, taker);
        }
    }

    void close() {
        if (underway != null) {
            underway.cancel(false);
        }
    }

    private void takeWhatWasRead(
            CompletableFuture<Map<String, ArticleOnTopics>> read,
            Corrections now,
            BooleanSupplier hasTime,
            BiConsumer<String, Remembered> taker) {
        try {
            Map<String, ArticleOnTopics> published = read.join();
            for (var article = reading.entrySet().iterator(); article.hasNext() && hasTime.getAsBoolean(); ) {
                Map.Entry<String, String> next = article.next();
                article.remove();
                takeBackOrTell(next.getKey(), next.getValue(), published, now, taker);
            }
            underway = reading.isEmpty() ? null : read;
        } catch (CompletionException | CancellationException e) {
            LOG.warn("the search for what was published of {} is retried later: {}", reading.values(), e.getMessage());
            waiting.putAll(reading);
            reading.clear();
            underway = null;
            pause.begin();
        }
    }

    /**
     * An error in what the topics contain about an article must affect only that article; an error of Kafka is passed
     * on.
     */
    private void takeBackOrTell(
            String key,
            String articleId,
            Map<String, ArticleOnTopics> published,
            Corrections now,
            BiConsumer<String, Remembered> taker) {
        try {
            takeBack(key, articleId, published, now, taker);
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            parts.metrics().archived();
            LOG.warn("'{}' is archived: what the topics hold of it cannot be retracted", articleId, e);
        }
    }

    private void takeBack(
            String key,
            String articleId,
            Map<String, ArticleOnTopics> published,
            Corrections now,
            BiConsumer<String, Remembered> taker) {
        if (!now.isTakenDown(articleId)) {
            return;
        }
        Optional<Memory> known = memory.of(key);
        if (!(known.orElse(null) instanceof Archived archived)) {
            if (known.isEmpty()) {
                tellForgotten(articleId);
            }
            return;
        }
        Optional<ArticleOnTopics> what = Optional.ofNullable(published.get(key));
        Recollection.of(articleId, archived, what, parts.minimumConfidence())
                .ifPresent(article -> taker.accept(key, article));
        if (what.filter(Recollection::isContradictory).isPresent()) {
            parts.metrics().archived();
            LOG.warn("'{}' is archived: more of it is current than was published, so nothing is retracted", articleId);
        } else if (what.filter(Recollection::isWhole).isEmpty()) {
            keepAsHash(key, archived);
            parts.metrics().archived();
            LOG.warn(
                    "'{}' is archived: what was published of it before the topics' retention is not retracted",
                    articleId);
        }
    }

    /**
     * Keeps the hash, as the rest is still counted: if the article were sent again and taken for new, it would be
     * counted twice.
     */
    private void keepAsHash(String key, Archived hash) {
        memory.put(key, memory.of(key), hash, MemoryCodec.encode(hash));
    }

    private void tellForgotten(String articleId) {
        parts.metrics().archived();
        LOG.warn("nothing is remembered of '{}': whatever was published of it is not retracted", articleId);
    }
}
