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
 * The entities that users have added, as they stand, and the extractor that knows them. One thread reads changes from
 * the topic; any number of threads take the extractor, each for a whole article. A new extractor is made only when
 * changes have paused, or have gone on for long: ten thousand entities sent at once cost one index, not ten thousand.
 * Times are milliseconds of one clock. Thread-safe.
 */
public final class LiveCatalogue {
    /** No change for so long is a pause. */
    static final Duration PAUSE = Duration.ofMillis(300);

    /** Changes that do not pause wait no longer than this. */
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

    /** The entity under this key is now this one. */
    void put(String key, CatalogueEntry entry, long now) {
        if (!entry.equals(byKey.put(key, entry))) {
            metrics.added();
            changed(now);
        }
    }

    /** There is no entity under this key. */
    void remove(String key, long now) {
        if (byKey.remove(key) != null) {
            metrics.removed();
            changed(now);
        }
    }

    /** The extractor for the next article. While one thread makes a new one the others go on with the old. */
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

    /** The mark goes first: a change that comes meanwhile sets it again. */
    private Extractor make() {
        pending.set(null);
        List<CatalogueEntry> entries = List.copyOf(byKey.values());
        Extractor made = metrics.timed(() -> extractors.knowing(entries));
        current = made;
        LOG.info("{} entities of users are known, the extractor's version is {}", entries.size(), made.version());
        return made;
    }

    private void changed(long now) {
        pending.updateAndGet(before -> new Pending(before == null ? now : before.first(), now));
    }

    /** A clock that was set back must not make changes wait for hours. */
    private static boolean isDue(@Nullable Pending pending, long now) {
        return pending != null
                && (now - pending.last() >= PAUSE.toMillis()
                        || now - pending.first() >= LONGEST_WAIT.toMillis()
                        || now < pending.first());
    }

    /** When the first and the last change came that the current extractor does not know. */
    private record Pending(long first, long last) {}
}
