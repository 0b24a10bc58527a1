package io.quotewire.sink.count;

import io.quotewire.sink.count.StoryEntry.Name;
import io.quotewire.streaming.store.ByteStores;
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
 * Counts in how many articles of each story a subject occurs, so that a story counts once however many articles tell
 * it, and for as long as any of them is published. An entry contains all names of a story that are counted in this
 * partition: they arrive together, and each entry costs a read, a write and a changelog record. Names beyond {@value
 * #MOST_NAMES}, or beyond {@value StoryEntry#MOST_BYTES} bytes, have entries of their own, and so have all names of
 * stories that were counted before there were joint entries; numbers for which a name's entry has no room are kept by
 * {@link OverflowRoles}. Changes are written to the store by {@link #flush}, which is also called when {@value
 * #MOST_STORIES} stories are in memory. Used by one stream thread.
 */
public final class StoryTally {
    /** The most names in an entry, which is read and written as a whole. */
    static final int MOST_NAMES = 100;

    /**
     * The most stories in memory, entries of single names included. An article's names arrive together, so hardly any
     * story is read again, and if all of a commit were kept their objects would survive several garbage collections.
     */
    static final int MOST_STORIES = 250;

    private final KeyValueStore<Bytes, byte[]> store;

    /** Whether names of any story may have entries of their own. */
    private final boolean isSearched;

    private final Map<String, StoryEntry> stories = new HashMap<>();
    private final Map<Bytes, StoryEntry> ofOneName = new HashMap<>();
    private final OverflowRoles overflow;

    public StoryTally(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
        overflow = new OverflowRoles(store);
        try (KeyValueIterator<Bytes, byte[]> entries = store.range(null, StoryEntry.afterOneNames())) {
            isSearched = entries.hasNext();
        }
    }

    /** Builder of the store. It is not cached: each entry is written once per flush. */
    public static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(String name) {
        return ByteStores.uncached(ByteStores.persistent(name));
    }

    /**
     * Adds what articles change; nothing changes if their story is unknown or the number of articles stays the same.
     */
    public StoryChange add(CountChange change) {
        String storyId = change.storyId();
        if (storyId == null || change.amounts().articles() == 0) {
            return StoryChange.NONE;
        }
        if (stories.size() + ofOneName.size() >= MOST_STORIES) {
            flush();
        }
        Subject subject = change.subject();
        Name name = new Name(subject.type(), subject.name());
        String role = role(subject);
        long day = day(change.hour());
        boolean isDated = change.hour().hour() != Hour.UNDATED;
        long articles = change.amounts().articles();
        return toChange(storyId, name, role, day)
                .map(told -> told.add(role, day, isDated, articles))
                .orElseGet(() -> overflow.of(storyId, name, role).add(day, isDated, articles));
    }

    /** Writes all changes to the store. */
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

    /** Where the number to be changed is, with room for it; empty if it is in the overflow. */
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
        if (own.hasMore && !told.has(role) && overflow.of(storyId, name, role).isThere()) {
            return Optional.empty();
        }
        if (isMade(own, told, role, day)) {
            return Optional.of(told);
        }
        own.hasMore = true;
        told.takeOut(role, overflow.of(storyId, name, role)::put);
        return Optional.empty();
    }

    /** Whether the number exists, or room for it has been reserved. */
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

    /**
     * There may already be an entry under this key, of a name in another story, as an id may contain the separator of
     * keys.
     */
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

    /** The entry of a single name, or null if it has none. */
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

    /** Undated articles have a number of their own for each day. */
    private static long day(Hour hour) {
        return hour.day().toEpochDay() * 2 + (hour.hour() == Hour.UNDATED ? 1 : 0);
    }

    /** The subject's role: mentioned, speaking, speaking about another entity, or publishing. */
    private static String role(Subject subject) {
        return switch (subject.kind()) {
            case ENTITY -> "e";
            case SPEAKER -> "s";
            case SPEAKER_ENTITY -> "a" + subject.aboutType() + '|' + subject.about();
            case PUBLISHER -> "p";
        };
    }
}
