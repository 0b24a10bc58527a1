package io.quotewire.processor.catalogue;

import io.quotewire.core.Extractor;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The current entities that users have added, and the extractor that knows them. One thread applies changes from the
 * topic; any number of threads take the extractor, each for a whole article. A new extractor is created only when no
 * changes have come for a while, or when they have gone on for long: ten thousand entities sent at once cost one index,
 * not ten thousand. Times are milliseconds of one clock. Thread-safe.
 */
public final class LiveCatalogue {
    /** Time without changes after which a new extractor is created. */
    static final Duration PAUSE = Duration.ofMillis(300);

    /** The longest that a change waits while others keep coming. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(LiveCatalogue.class);

    private final Extractors extractors;
    private final CatalogueMetrics metrics;
    private final Map<String, CatalogueEntry> byKey = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Pending> pending = new AtomicReference<>();
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Extractor current;

    public LiveCatalogue(Extractors extractors, CatalogueMetrics metrics) {
        this.extractors = extractors;
        this.metrics = metrics;
        metrics.watch(byKey);
    }

    /** Adds an entity or replaces the one with this key. */
    void put(String key, CatalogueEntry entry, long now) {
        if (!entry.equals(byKey.put(key, entry))) {
            metrics.added();
            changed(now);
        }
    }

    /** Removes the entity with this key, if there is one. */
    void remove(String key, long now) {
        if (byKey.remove(key) != null) {
            metrics.removed();
            changed(now);
        }
    }

    /** The extractor for the next article. While one thread creates a new one the others keep using the old. */
    public Extractor extractor(long now) {
        Extractor extractor = current;
        if (extractor == null) {
            making.lock();
        } else if (!isDue(pending.get(), now) || !making.tryLock()) {
            return extractor;
        }
        try {
            Extractor made = current;
            return made == null || isDue(pending.get(), now) ? make() : made;
        } finally {
            making.unlock();
        }
    }

    /** Clears the mark first, so that a change made meanwhile sets it again. */
    private Extractor make() {
        pending.set(null);
        List<CatalogueEntry> entries = List.copyOf(byKey.values());
        Extractor made = metrics.timed(() -> extractors.knowing(entries));
        current = made;
        LOG.info("the catalogue has {} entities; the extractor's version is {}", entries.size(), made.version());
        return made;
    }

    private void changed(long now) {
        pending.updateAndGet(before -> new Pending(before == null ? now : before.first(), now));
    }

    /** Also due if the clock was set back, which must not delay changes for hours. */
    private static boolean isDue(@Nullable Pending pending, long now) {
        return pending != null
                && (now - pending.last() >= PAUSE.toMillis()
                        || now - pending.first() >= LONGEST_WAIT.toMillis()
                        || now < pending.first());
    }

    /** Times of the first and last change that the current extractor does not know. */
    private record Pending(long first, long last) {}
}
