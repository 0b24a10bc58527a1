package io.quotewire.sink.count;

import io.quotewire.sink.count.StoryEntry.Name;
import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The roles of names in stories for which an entry of {@link StoryTally} has no room: each number has a key of its own,
 * and so does the sum over all days of a role. So no entry grows, however many numbers there are. Changes are written
 * to the store at once. Used by one stream thread.
 */
final class OverflowRoles {
    /** First byte of the keys: neither a text nor the key of a story begins with it. */
    private static final int PREFIX = 0xFE;

    private final KeyValueStore<Bytes, byte[]> store;

    OverflowRoles(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    Role of(String storyId, Name name, String role) {
        return new Role(storyId, name, role);
    }

    /** One role of one name in one story. */
    final class Role {
        private final String storyId;
        private final Name name;
        private final String role;
        private final Bytes key;

        private Role(String storyId, Name name, String role) {
            this.storyId = storyId;
            this.name = name;
            this.role = role;
            key = Bytes.wrap(place().toBytes());
        }

        private BinaryWriter place() {
            return new BinaryWriter()
                    .unsigned(PREFIX)
                    .string(storyId)
                    .string(name.type() == null ? null : name.type().name())
                    .string(name.name())
                    .string(role);
        }

        boolean isThere() {
            return store.get(key) != null;
        }

        /** Adds articles of a day, or removes them, as {@link ToldArticles#add} does. */
        StoryChange add(long day, boolean isDated, long more) {
            Sum sum = sum();
            Bytes ofDay = Bytes.wrap(place().signed(day).toBytes());
            long before = number(ofDay);
            long after = before + more;
            store.put(
                    ofDay, after == 0 ? null : new BinaryWriter().signed(after).toBytes());
            int daysMore = (after == 0 ? 0 : 1) - (before == 0 ? 0 : 1);
            Sum now = new Sum(sum.articles + more, sum.days + daysMore);
            store.put(key, now.toBytes());
            return new StoryChange(
                    Boolean.compare(now.articles > 0, sum.articles > 0),
                    isDated ? Boolean.compare(after > 0, before > 0) : 0);
        }

        /** Takes over a number that was kept elsewhere. */
        void put(long day, long articles) {
            add(day, false, articles);
        }

        private Sum sum() {
            byte[] bytes = store.get(key);
            if (bytes == null) {
                return new Sum(0, 0);
            }
            BinaryReader in = new BinaryReader(bytes);
            return new Sum(in.signed(), in.signed());
        }

        private long number(Bytes ofDay) {
            byte[] bytes = store.get(ofDay);
            return bytes == null ? 0 : new BinaryReader(bytes).signed();
        }
    }

    /**
     * @param days number of days that have a number
     */
    private record Sum(long articles, long days) {
        byte @Nullable [] toBytes() {
            return days == 0
                    ? null
                    : new BinaryWriter().signed(articles).signed(days).toBytes();
        }
    }
}
