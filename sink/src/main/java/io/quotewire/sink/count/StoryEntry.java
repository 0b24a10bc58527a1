package io.quotewire.sink.count;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * What {@link StoryTally} keeps under one key: the names that figure in a story, or one of them by itself. Used by one
 * thread.
 */
final class StoryEntry {
    /** The changelog takes records of four megabytes, and whatever is in an entry is written anew with each change. */
    static final int MOST_BYTES = 256 * 1024;

    private static final int ROOM_OF_A_TYPE = 16;
    private static final int OF_ONE_NAME = 1;
    private static final int LAYOUT = 2;

    /** Before a story's id: no text begins with it, nor does a key of one name. */
    private static final byte OF_STORY = (byte) 0xFF;

    final Bytes key;
    final Map<Name, ToldArticles> names = new LinkedHashMap<>();

    /** Names of the story have entries of their own; of an entry of one name, {@link ApartRoles} has some roles. */
    boolean hasMore;

    boolean hasChanged;

    /** No fewer than it takes, written. */
    private int bytes;

    StoryEntry(Bytes key) {
        this.key = key;
    }

    /** Whether so many bytes more would leave it an entry that can be read and written whole. */
    boolean hasRoom(int more) {
        return bytes + more <= MOST_BYTES;
    }

    /** Begins a name, which it has not. */
    ToldArticles begin(Name name) {
        ToldArticles told = new ToldArticles();
        names.put(name, told);
        grow(name.room());
        return told;
    }

    void grow(int more) {
        bytes += more;
    }

    /** Who figures in a story. */
    record Name(@Nullable EntityType type, String name) {
        /** How many bytes it takes at most, written, with how many numbers it has. */
        int room() {
            return BinaryWriter.mostBytes(name) + ROOM_OF_A_TYPE + BinaryWriter.MOST_OF_A_NUMBER;
        }
    }

    /** Behind all keys of one name. */
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

    /** The key of one name in a story. */
    static Bytes key(String storyId, Name name) {
        String type = name.type == null ? "" : name.type.name();
        return Bytes.wrap((storyId + '|' + type + '|' + name.name).getBytes(StandardCharsets.UTF_8));
    }

    /** Null where nothing is left to be kept. */
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

    /** @param name whose entry it is, if it is one of releases that had no others; null where it cannot be */
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
