package io.quotewire.sink.count;

import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * In how many articles of each story a subject figures, so that a story is counted once however many tell it, and for as
 * long as one of them stands. What has changed is in the store only after {@link #flush}. The numbers are true sums, which
 * may be below zero for a while as those of {@link StoredCount}. Used by one stream thread.
 */
public final class StoryTally {
    private static final int LAYOUT = 1;

    private final KeyValueStore<Bytes, byte[]> store;
    private final Map<Bytes, Map<Long, Long>> changed = new LinkedHashMap<>();

    public StoryTally(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** The store it needs. Not cached: each entry is written once for each flush. */
    public static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray())
                .withCachingDisabled();
    }

    /**
     * By how many stories a subject's counts change.
     *
     * @param total 1, 0 or -1
     * @param day likewise, of the day of publication; 0 for what is undated
     */
    public record Change(int total, int day) {}

    /** Takes in what articles of a story change; {@link CountChange#storyId} must be known. */
    public Change add(CountChange change, String storyId) {
        Map<Long, Long> articles = changed.computeIfAbsent(entry(change.subject(), storyId), this::load);
        boolean told = isTold(articles);
        long day = day(change.hour());
        long before = articles.getOrDefault(day, 0L);
        long after = before + change.amounts().articles();
        if (after == 0) {
            articles.remove(day);
        } else {
            articles.put(day, after);
        }
        boolean undated = change.hour().hour() == Hour.UNDATED;
        return new Change(step(told, isTold(articles)), undated ? 0 : step(before > 0, after > 0));
    }

    /** Writes to the store what has changed. */
    public void flush() {
        List<KeyValue<Bytes, byte @Nullable []>> entries = new ArrayList<>(changed.size());
        changed.forEach(
                (entry, articles) -> entries.add(KeyValue.pair(entry, articles.isEmpty() ? null : encode(articles))));
        store.putAll(entries);
        changed.clear();
    }

    private Map<Long, Long> load(Bytes entry) {
        byte[] bytes = store.get(entry);
        return bytes == null ? new TreeMap<>() : decode(bytes);
    }

    private static boolean isTold(Map<Long, Long> articles) {
        return articles.values().stream().mapToLong(Long::longValue).sum() > 0;
    }

    private static int step(boolean before, boolean after) {
        return Boolean.compare(after, before);
    }

    /** What is undated is apart from what is of that day. */
    private static long day(Hour hour) {
        return hour.day().toEpochDay() * 2 + (hour.hour() == Hour.UNDATED ? 1 : 0);
    }

    /** The entries of a story's articles lie together. */
    private static Bytes entry(Subject subject, String storyId) {
        return Bytes.wrap((storyId + '|' + subject.key(CountWindow.TOTAL)).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] encode(Map<Long, Long> articles) {
        BinaryWriter out = new BinaryWriter().unsigned(LAYOUT);
        return out.all(articles.entrySet(), day -> out.signed(day.getKey()).signed(day.getValue()))
                .toBytes();
    }

    private static Map<Long, Long> decode(byte[] bytes) {
        BinaryReader in = new BinaryReader(bytes);
        long layout = in.unsigned();
        if (layout != LAYOUT) {
            throw new IllegalStateException("the store holds stories in an unknown layout, " + layout);
        }
        Map<Long, Long> articles = new TreeMap<>();
        in.all(() -> articles.put(in.signed(), in.signed()));
        return articles;
    }
}
