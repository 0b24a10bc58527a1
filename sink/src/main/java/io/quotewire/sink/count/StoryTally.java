package io.quotewire.sink.count;

import io.quotewire.sink.count.StoryEntry.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * In how many articles of each story a subject figures, so that a story is counted once however many tell it, and for
 * as long as one of them stands. An entry holds all names of a story that are counted in this place, for they come
 * together, and an entry costs a read, a write and a record of the changelog. Names beyond {@value #MOST_NAMES}, or
 * beyond {@value StoryEntry#MOST_BYTES} bytes, have entries of their own, and so have all of stories that were counted
 * when there were no others; what an entry of one name has no room for, {@link ApartRoles} has. What has changed is in
 * the store after {@link #flush}. Used by one stream thread.
 */
public final class StoryTally {
    /** In an entry, which is read and written whole. */
    static final int MOST_NAMES = 100;

    private final KeyValueStore<Bytes, byte[]> store;

    /** There may be names with an entry of their own in any story. */
    private final boolean isSearched;

    private final Map<String, StoryEntry> stories = new HashMap<>();
    private final Map<Bytes, StoryEntry> ofOneName = new HashMap<>();
    private final ApartRoles apart;

    public StoryTally(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
        apart = new ApartRoles(store);
        try (KeyValueIterator<Bytes, byte[]> entries = store.range(null, StoryEntry.afterOneNames())) {
            isSearched = entries.hasNext();
        }
    }

    /** The store it needs. Not cached: each entry is written once for each flush. */
    public static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(String name) {
        return ByteStores.uncached(ByteStores.persistent(name));
    }

    /** Takes in what articles change; where their story is not known, or their number stays, no story does. */
    public StoryChange add(CountChange change) {
        String storyId = change.storyId();
        if (storyId == null || change.amounts().articles() == 0) {
            return StoryChange.NONE;
        }
        Subject subject = change.subject();
        Name name = new Name(subject.type(), subject.name());
        String role = role(subject);
        long day = day(change.hour());
        boolean isDated = change.hour().hour() != Hour.UNDATED;
        long articles = change.amounts().articles();
        return toChange(storyId, name, role, day)
                .map(told -> told.add(role, day, isDated, articles))
                .orElseGet(() -> apart.of(storyId, name, role).add(day, isDated, articles));
    }

    /** Writes to the store what has changed. */
    public void flush() {
        List<KeyValue<Bytes, byte @Nullable []>> entries = new ArrayList<>(stories.size() + ofOneName.size());
        for (StoryEntry entry : stories.values()) {
            if (entry.hasChanged) {
                entries.add(KeyValue.pair(entry.key, entry.encode()));
            }
        }
        ofOneName.forEach((key, entry) -> entries.add(KeyValue.pair(key, entry.encode())));
        store.putAll(entries);
        stories.clear();
        ofOneName.clear();
    }

    /** Where the number is that changes, with room for it; empty where it is apart. */
    private Optional<ToldArticles> toChange(String storyId, Name name, String role, long day) {
        StoryEntry story = stories.computeIfAbsent(storyId, this::load);
        ToldArticles known = story.names.get(name);
        if (known != null) {
            story.hasChanged = true;
            return isMade(story, known, role, day)
                    ? Optional.of(known)
                    : toChange(movedOut(story, storyId, name, known), storyId, name, role, day);
        }
        StoryEntry own = isSearched || story.hasMore ? own(storyId, name) : null;
        if (own == null && story.names.size() < MOST_NAMES && story.hasRoom(name.room() + ToldArticles.room(role))) {
            story.hasChanged = true;
            story.begin(name);
            return toChange(storyId, name, role, day);
        }
        if (own == null) {
            own = begin(story, storyId, name);
        }
        return toChange(own, storyId, name, role, day);
    }

    private Optional<ToldArticles> toChange(StoryEntry own, String storyId, Name name, String role, long day) {
        ToldArticles known = own.names.get(name);
        ToldArticles told = known == null ? own.begin(name) : known;
        if (own.hasMore && !told.has(role) && apart.of(storyId, name, role).isThere()) {
            return Optional.empty();
        }
        if (isMade(own, told, role, day)) {
            return Optional.of(told);
        }
        own.hasMore = true;
        told.takeOut(role, apart.of(storyId, name, role)::put);
        return Optional.empty();
    }

    /** Whether the number is there, or there is room for it now. */
    private static boolean isMade(StoryEntry entry, ToldArticles told, String role, long day) {
        if (told.has(role, day)) {
            return true;
        }
        int room = ToldArticles.room(role);
        boolean fits = entry.hasRoom(room);
        entry.grow(fits ? room : 0);
        return fits;
    }

    private StoryEntry movedOut(StoryEntry story, String storyId, Name name, ToldArticles told) {
        StoryEntry own = begin(story, storyId, name);
        story.names.remove(name);
        own.names.put(name, told);
        own.grow(told.room());
        return own;
    }

    /** Where an id has the mark between the parts of a key, there may be an entry already: of another story's name. */
    private StoryEntry begin(StoryEntry story, String storyId, Name name) {
        story.hasChanged = true;
        story.hasMore = true;
        StoryEntry known = own(storyId, name);
        StoryEntry own = known == null ? new StoryEntry(StoryEntry.key(storyId, name)) : known;
        own.begin(name);
        ofOneName.put(own.key, own);
        return own;
    }

    private StoryEntry load(String storyId) {
        Bytes key = StoryEntry.key(storyId);
        byte[] bytes = store.get(key);
        return bytes == null ? new StoryEntry(key) : StoryEntry.decode(key, bytes, null);
    }

    /** The entry of a name by itself, or null where it has none. */
    private @Nullable StoryEntry own(String storyId, Name name) {
        Bytes key = StoryEntry.key(storyId, name);
        StoryEntry known = ofOneName.get(key);
        if (known != null) {
            return known;
        }
        byte[] bytes = store.get(key);
        if (bytes == null) {
            return null;
        }
        StoryEntry own = StoryEntry.decode(key, bytes, name);
        ofOneName.put(key, own);
        return own;
    }

    /** What is undated is apart from what is of that day. */
    private static long day(Hour hour) {
        return hour.day().toEpochDay() * 2 + (hour.hour() == Hour.UNDATED ? 1 : 0);
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
}
