package io.quotewire.sink.count;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/** A value of {@link StoryTally}: the names that occur in a story, or a single one of them. Not thread-safe. */
final class StoryEntry {
    /** A changelog record may have four megabytes, and an entry is written as a whole with each change. */
    static final int MOST_BYTES = 256 * 1024;

    private static final int ROOM_OF_A_TYPE = 16;
    private static final int OF_ONE_NAME = 1;
    private static final int LAYOUT = 2;

    /** First byte of a story's key: neither a text nor the key of a single name begins with it. */
    private static final byte OF_STORY = (byte) 0xFF;

    final Bytes key;
    final Map<Name, ToldArticles> names = new LinkedHashMap<>();

    /**
     * For the entry of a story: whether names have entries of their own. For that of a name: whether
     * {@link OverflowRoles} has some of its roles.
     */
    boolean hasMore;

    boolean hasChanged;

    /** Upper bound of the encoded size. */
    private int bytes;

    StoryEntry(Bytes key) {
        this.key = key;
    }

    /** Whether the entry can still be read and written as a whole with so many more bytes. */
    boolean hasRoom(int more) {
        return bytes + more <= MOST_BYTES;
    }

    /** Adds a name that it does not contain. */
    ToldArticles begin(Name name) {
        ToldArticles told = new ToldArticles();
        names.put(name, told);
        grow(name.room());
        return told;
    }

    void grow(int more) {
        bytes += more;
    }

    /** A name that occurs in a story. */
    record Name(@Nullable EntityType type, String name) {
        /** The most bytes that it takes encoded, including how many numbers it has. */
        int room() {
            return BinaryWriter.mostBytes(name) + ROOM_OF_A_TYPE + BinaryWriter.MOST_OF_A_NUMBER;
        }
    }

    /** An upper bound of the keys of single names. */
    static Bytes afterOneNames() {
        return Bytes.wrap(new byte[] {OF_STORY - 1});
    }

    static Bytes key(String storyId) {
        byte[] id = storyId.getBytes(StandardCharsets.UTF_8);
        byte[] key = new byte[1 + id.length];
        key[0] = OF_STORY;
        System.arraycopy(id, 0, key, 1, id.length);
        return Bytes.wrap(key);
    }

    /** The key of a single name in a story. */
    static Bytes key(String storyId, Name name) {
        String type = name.type == null ? "" : name.type.name();
        return Bytes.wrap((storyId + '|' + type + '|' + name.name).getBytes(StandardCharsets.UTF_8));
    }

    /** The encoded entry; null if there is nothing to be kept. */
    byte @Nullable [] encode() {
        names.values().removeIf(ToldArticles::isNone);
        if (names.isEmpty() && !hasMore) {
            return null;
        }
        BinaryWriter out =
                new BinaryWriter().unsigned(LAYOUT).unsigned(hasMore ? 1 : 0).unsigned(names.size());
        names.forEach((name, told) -> {
            out.string(name.type == null ? null : name.type.name()).string(name.name);
            told.write(out);
        });
        return out.toBytes();
    }

    /**
     * @param name the name whose entry it is, if it was written by a release that had only such entries; null if that
     *     is impossible
     */
    static StoryEntry decode(Bytes key, byte[] bytes, @Nullable Name name) {
        BinaryReader in = new BinaryReader(bytes);
        StoryEntry entry = new StoryEntry(key);
        entry.bytes = bytes.length;
        long layout = in.unsigned();
        if (layout == OF_ONE_NAME && name != null) {
            entry.names.put(name, ToldArticles.readByRole(in));
        } else if (layout == LAYOUT) {
            entry.hasMore = in.unsigned() != 0;
            for (int i = in.count(); i > 0; i--) {
                String type = in.stringOrNull();
                Name of = new Name(type == null ? null : EntityType.valueOf(type), in.string());
                entry.names.put(of, ToldArticles.read(in));
            }
        } else {
            throw new IllegalStateException("the store holds stories in an unknown layout, " + layout);
        }
        return entry;
    }
}
