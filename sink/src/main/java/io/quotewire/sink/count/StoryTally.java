package io.quotewire.sink.count;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * In how many articles of each story a subject figures, so that a story is counted once however many tell it, and for
 * as long as one of them stands. An entry holds all that an entity figures as in a story: most records change several
 * of those at once, and an entry costs a read, a write and a record of the changelog. What has changed is in the store
 * only after {@link #flush}. The numbers are true sums, which may be below zero for a while as those of {@link
 * StoredCount}. Used by one stream thread.
 */
public final class StoryTally {
    private static final int LAYOUT = 1;

    private final KeyValueStore<Bytes, byte[]> store;
    private final Map<Owner, Entry> changed = new LinkedHashMap<>();

    public StoryTally(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** Whether no story was ever counted. */
    public boolean isEmpty() {
        return ByteStores.isEmpty(store);
    }

    /** The store it needs. Not cached: each entry is written once for each flush. */
    public static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(String name) {
        return ByteStores.uncached(name);
    }

    /**
     * By how many stories a subject's counts change.
     *
     * @param total 1, 0 or -1
     * @param day likewise, of the day of publication; 0 for what is undated
     */
    public record Change(int total, int day) {
        static final Change NONE = new Change(0, 0);
    }

    /** Takes in what articles change; where their story is not known, or their number stays, no story does. */
    public Change add(CountChange change) {
        String storyId = change.storyId();
        if (storyId == null || change.amounts().articles() == 0) {
            return Change.NONE;
        }
        Subject subject = change.subject();
        Entry entry =
                changed.computeIfAbsent(new Owner(storyId, subject.type(), subject.name()), owner -> load(owner.key()));
        Map<Long, Long> articles = entry.byRole.computeIfAbsent(role(subject), role -> new TreeMap<>());
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
        for (Entry entry : changed.values()) {
            entry.byRole.values().removeIf(Map::isEmpty);
            entries.add(KeyValue.pair(entry.key, entry.byRole.isEmpty() ? null : encode(entry.byRole)));
        }
        store.putAll(entries);
        changed.clear();
    }

    private Entry load(Bytes key) {
        byte[] bytes = store.get(key);
        return new Entry(key, bytes == null ? new LinkedHashMap<>() : decode(bytes));
    }

    private static boolean isTold(Map<Long, Long> articles) {
        long sum = 0;
        for (long ofDay : articles.values()) {
            sum += ofDay;
        }
        return sum > 0;
    }

    private static int step(boolean before, boolean after) {
        return Boolean.compare(after, before);
    }

    /** What is undated is apart from what is of that day. */
    private static long day(Hour hour) {
        return hour.day().toEpochDay() * 2 + (hour.hour() == Hour.UNDATED ? 1 : 0);
    }

    private static byte[] encode(Map<String, Map<Long, Long>> byRole) {
        BinaryWriter out = new BinaryWriter().unsigned(LAYOUT);
        return out.all(
                        byRole.entrySet(),
                        role -> out.string(role.getKey())
                                .all(
                                        role.getValue().entrySet(),
                                        day -> out.signed(day.getKey()).signed(day.getValue())))
                .toBytes();
    }

    private static Map<String, Map<Long, Long>> decode(byte[] bytes) {
        BinaryReader in = new BinaryReader(bytes);
        long layout = in.unsigned();
        if (layout != LAYOUT) {
            throw new IllegalStateException("the store holds stories in an unknown layout, " + layout);
        }
        Map<String, Map<Long, Long>> byRole = new LinkedHashMap<>();
        in.all(() -> {
            String role = in.string();
            Map<Long, Long> articles = new TreeMap<>();
            in.all(() -> articles.put(in.signed(), in.signed()));
            byRole.put(role, articles);
            return role;
        });
        return byRole;
    }

    /** As what a subject figures: named, speaking, speaking of another, publishing. */
    private static String role(Subject subject) {
        return switch (subject.kind()) {
            case ENTITY -> "e";
            case SPEAKER -> "s";
            case SPEAKER_ENTITY -> "a" + subject.aboutType() + '|' + subject.about();
            case PUBLISHER -> "p";
        };
    }

    /** Whose entry it is: one name in one story. */
    private record Owner(String storyId, @Nullable EntityType type, String name) {
        /** The entries of a story lie together. */
        Bytes key() {
            return Bytes.wrap(
                    (storyId + '|' + (type == null ? "" : type) + '|' + name).getBytes(StandardCharsets.UTF_8));
        }
    }

    private record Entry(Bytes key, Map<String, Map<Long, Long>> byRole) {}
}
