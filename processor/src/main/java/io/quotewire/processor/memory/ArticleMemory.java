package io.quotewire.processor.memory;

import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.store.ByteStores;
import io.quotewire.streaming.topology.TimeIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores the memory of articles by key: in full for the correction window, then archived as a hash, then deleted; an
 * article that was taken down leaves no hash, see {@link #expire}. An index by time finds what is due, so expiry never
 * scans the store. Used by one stream thread.
 */
public final class ArticleMemory {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleMemory.class);

    /** Coarse enough that articles that change often do not move in the index each time. */
    private static final Duration BUCKET = Duration.ofHours(1);

    /** Appended to a key, the smallest string that sorts after it. */
    private static final char NEXT = '\0';

    private final KeyValueStore<String, byte[]> store;
    private final TimeIndex expiry;
    private final Duration correctionWindow;
    private final Duration archivedRetention;

    public ArticleMemory(
            KeyValueStore<String, byte[]> store,
            TimeIndex expiry,
            Duration correctionWindow,
            Duration archivedRetention) {
        this.store = store;
        this.expiry = expiry;
        this.correctionWindow = correctionWindow;
        this.archivedRetention = archivedRetention;
    }

    /** Builder of the store; values may be as large as any record. */
    public static StoreBuilder<KeyValueStore<String, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(ByteStores.persistent(name), Serdes.String(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of());
    }

    /**
     * The layout in which an earlier release wrote the store; empty if it is the current one. Looks at the first
     * article only, so it must be called before any is written.
     */
    public Optional<String> earlierLayout() {
        try (KeyValueIterator<String, byte[]> articles = store.all()) {
            return articles.hasNext() ? MemoryCodec.earlierLayout(articles.next().value) : Optional.empty();
        }
    }

    /** Logs an upgrade of the layout before anything is written. */
    public void warnOfUpgrade(int partition) {
        earlierLayout()
                .ifPresent(layout -> LOG.warn(
                        "an earlier release wrote the state of the articles of partition {} {}: from the first article"
                                + " on there is no way back to it with this state",
                        partition,
                        layout));
    }

    /** The end of the hour that contains this moment, in milliseconds. */
    public static long bucket(Instant moment) {
        long size = BUCKET.toMillis();
        return Math.floorDiv(moment.toEpochMilli(), size) * size + size;
    }

    /** Whether anything is remembered of the article with this key. */
    public boolean knows(String key) {
        return store.get(key) != null;
    }

    /** What is remembered of the article with this key; empty if nothing is. */
    public Optional<Memory> of(String key) {
        return Optional.ofNullable(store.get(key)).map(MemoryCodec::decode);
    }

    /**
     * Stores the memory of an article, replacing the previous one.
     *
     * @param encoded {@code memory} as {@link MemoryCodec} writes it
     */
    public void put(String key, Optional<Memory> before, Memory memory, byte[] encoded) {
        store.put(key, encoded);
        if (before.isEmpty() || before.get().expiresAt() != memory.expiresAt()) {
            before.ifPresent(old -> expiry.remove(old.expiresAt(), key));
            expiry.add(memory.expiresAt(), key);
        }
    }

    /**
     * Visits articles that are remembered in full, in the order of keys.
     *
     * @param after the key returned by the previous call, empty at the beginning
     * @param limit the most articles to look at
     * @return the last key looked at, to continue from; empty at the end
     */
    public Optional<String> walk(Optional<String> after, int limit, BiConsumer<String, Remembered> visitor) {
        Optional<String> last = Optional.empty();
        try (KeyValueIterator<String, byte[]> articles =
                after.map(key -> store.range(key + NEXT, null)).orElseGet(store::all)) {
            for (int seen = 0; articles.hasNext(); seen++) {
                if (seen == limit) {
                    return last;
                }
                KeyValue<String, byte[]> article = articles.next();
                last = Optional.of(article.key);
                if (MemoryCodec.decode(article.value) instanceof Remembered remembered) {
                    visitor.accept(article.key, remembered);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Archives or deletes the articles that are due. An article that people have taken down is remembered for as long
     * as it is, and until undoing that has been processed, since it is then published again; a hash would say that it
     * was published. If it can no longer be published again by itself, it is kept for as long as a hash: should it be
     * sent again, its generations continue, so that its events' ids differ from earlier ones.
     *
     * @param limit the most articles, so that records do not wait for long
     * @param mayComeBack whether the article with this id is taken down, or was and undoing that has not been processed
     *     yet
     * @return the number of entries that were due
     */
    public int expire(Instant now, int limit, Predicate<String> mayComeBack) {
        var due = expiry.due(now.toEpochMilli(), limit);
        for (TimeIndex.Due entry : due) {
            expiry.remove(entry.time(), entry.key());
            of(entry.key()).filter(memory -> memory.expiresAt() == entry.time()).ifPresent(memory -> {
                if (!(memory instanceof Remembered article)) {
                    store.delete(entry.key());
                } else if (!article.isErased()) {
                    keep(entry.key(), new Archived(memory.contentHash(), bucket(now.plus(archivedRetention))));
                } else if (mayComeBack.test(article.origin().articleId())) {
                    keep(entry.key(), article.until(bucket(now.plus(correctionWindow))));
                } else if (!article.provenance().isGivenUp()) {
                    keep(entry.key(), article.givenUp().until(bucket(now.plus(archivedRetention))));
                } else {
                    store.delete(entry.key());
                }
            });
        }
        return due.size();
    }

    private void keep(String key, Memory memory) {
        store.put(key, MemoryCodec.encode(memory));
        expiry.add(memory.expiresAt(), key);
    }
}
