package io.quotewire.sink.view;

import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.CorrectionRecord;
import io.quotewire.streaming.table.Table;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The articles that people have taken down, as the topic of corrections has them. What the processor still knew of
 * them it has retracted, and of an archived one what the topics still hold; what is not taken back yet, or never will
 * be, may still be asked for.
 * One thread reads the topic, any number of threads ask. Thread-safe.
 */
public final class TakenDown implements Table {
    private final Map<String, String> articlesByKey = new ConcurrentHashMap<>();
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final AtomicLong changes = new AtomicLong();

    /** Whether nothing of an article may be shown, however its id is written. */
    public boolean has(String articleId) {
        return !keys.isEmpty() && keys.contains(Keys.of(articleId));
    }

    /** Their ids, as whoever decided wrote them. */
    Set<String> articles() {
        return Set.copyOf(articlesByKey.values());
    }

    /** How often they have changed. */
    long changes() {
        return changes.get();
    }

    @Override
    public String what() {
        return "correction";
    }

    @Override
    public void put(byte[] key, byte[] value, long now) throws IOException {
        Correction correction = CorrectionRecord.read(key, value);
        String articleId = correction.articleId();
        if (correction.action() == Correction.Action.ERASE && articleId != null) {
            articlesByKey.put(correction.key(), articleId);
            keys.add(Keys.of(articleId));
            changes.incrementAndGet();
        }
    }

    @Override
    public void remove(String key, long now) {
        String articleId = articlesByKey.get(key);
        if (articleId != null) {
            // In this order: what looks between the two still finds it among those that are taken down, and looks
            // again.
            keys.remove(Keys.of(articleId));
            articlesByKey.remove(key);
            changes.incrementAndGet();
        }
    }

    /** The processor counts those. */
    @Override
    public void refused() {}
}
