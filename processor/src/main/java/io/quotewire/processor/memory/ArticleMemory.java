package io.quotewire.processor.memory;

import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.processor.memory.Memory.Remembered;
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
 * The memory of articles by their key: in full for the correction window, then archived, as a hash, then not at all;
 * but what a takedown emptied leaves no hash, see {@link #expire}. An index by time finds what is due, so expiry never
 * walks the store. Used by one stream thread.
 */
public final class ArticleMemory {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleMemory.class);

    /** Coarse enough that articles that change often do not move in the index each time. */
    private static final Duration BUCKET = Duration.ofHours(1);

    /** Whatever follows a key in the order of keys is at least that key with this behind it. */
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

    /** The store it needs; values may be as large as any record. */
    public static StoreBuilder<KeyValueStore<String, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of());
    }

    /**
     * In which layout an earlier release wrote what is there; empty where it is the one in which this one writes. Only
     * the first of the articles is looked at: to be asked before one is taken.
     */
    public Optional<String> earlierLayout() {
        try (KeyValueIterator<String, byte[]> articles = store.all()) {
            return articles.hasNext() ? MemoryCodec.earlierLayout(articles.next().value) : Optional.empty();
        }
    }

    /** Has whoever upgrades learn of it before anything is written. */
    public void tellEarlierLayout(int partition) {
        earlierLayout()
                .ifPresent(layout -> LOG.warn(
                        "an earlier release wrote what is known of the articles of partition {} {}: from the first"
                                + " article on there is no way back to it with this state",
                        partition,
                        layout));
    }

    /** The end of the hour in which this moment lies, in milliseconds. */
    public static long bucket(Instant moment) {
        long size = BUCKET.toMillis();
        return Math.floorDiv(moment.toEpochMilli(), size) * size + size;
    }

    public Optional<Memory> of(String key) {
        return Optional.ofNullable(store.get(key)).map(MemoryCodec::decode);
    }

    /**
     * Remembers an article, in place of what was remembered of it.
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
     * Shows articles that are remembered in full, in the order of keys.
     *
     * @param after the last key that was shown before, empty at the beginning
     * @param limit at most so many articles are looked at
     * @return the last key looked at, to go on from; empty where there are no more
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
     * Shrinks and forgets what is due. What people have taken down is remembered for as long as it is, and until an
     * undoing is worked off: it comes back where they think better of it. A hash would say that it was published.
     * What does not come back by itself is kept for as long as a hash, since what is sent again goes on with its
     * generation: by that its events differ from those of before.
     *
     * @param limit at most so many articles, so that records do not wait for long
     * @param mayComeBack whether an article is taken down, by its id, or was and its undoing is not worked off yet
     * @return how many it was
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
