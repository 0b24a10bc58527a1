package io.quotewire.sink.count;

import io.quotewire.sink.count.StoryEntry.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * In how many articles of each story a subject figures, so that a story is counted once however many tell it, and for
 * as long as one of them stands. An entry holds all names of a story that are counted in this place, for they come
 * together, and an entry costs a read, a write and a record of the changelog. Names beyond {@value #MOST_NAMES} have
 * entries of their own, and so have all of stories that were counted when there were no others. What has changed is in
 * the store only after {@link #flush}. Used by one stream thread.
 */
public final class StoryTally {
    /** In an entry, which is read and written whole. */
    static final int MOST_NAMES = 100;

    private final KeyValueStore<Bytes, byte[]> store;

    /** There may be names with an entry of their own in any story. */
    private final boolean isSearched;

    private final Map<String, StoryEntry> stories = new HashMap<>();
    private final Map<Bytes, StoryEntry> ofOneName = new HashMap<>();

    public StoryTally(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
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
        boolean isDated = change.hour().hour() != Hour.UNDATED;
        return toChange(storyId, new Name(subject.type(), subject.name()))
                .add(
                        role(subject),
                        day(change.hour()),
                        isDated,
                        change.amounts().articles());
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

    private ToldArticles toChange(String storyId, Name name) {
        StoryEntry story = stories.computeIfAbsent(storyId, this::load);
        ToldArticles known = story.names.get(name);
        if (known != null) {
            story.hasChanged = true;
            return known;
        }
        if (isSearched || story.hasMore) {
            StoryEntry own = own(storyId, name);
            if (own != null) {
                return own.names.computeIfAbsent(name, none -> new ToldArticles());
            }
        }
        return begin(story, storyId, name);
    }

    private ToldArticles begin(StoryEntry story, String storyId, Name name) {
        StoryEntry entry = story;
        story.hasChanged = true;
        if (story.names.size() >= MOST_NAMES) {
            story.hasMore = true;
            entry = new StoryEntry(StoryEntry.key(storyId, name));
            ofOneName.put(entry.key, entry);
        }
        ToldArticles told = new ToldArticles();
        entry.names.put(name, told);
        return told;
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
