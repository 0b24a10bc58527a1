package io.quotewire.producer.follow;

import io.quotewire.producer.feed.FeedDocument;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.memory.FurtherItems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a document's content that the next poll needs.
 *
 * @param ids of its items, in its order
 * @param delivered what was sent in this poll, by id
 * @param noted other new states of items that were sent before, by id
 * @param further items stored as a hash only, by id
 */
record Listing(
        List<String> ids,
        Map<String, FeedState.Seen> delivered,
        Map<String, FeedState.Seen> noted,
        Map<String, String> further) {
    /**
     * The numbers of items stored in addition to the listed ones, and in total: the record must stay below a megabyte.
     */
    private static final int UNLISTED_KEPT = 500;

    private static final int KEPT = 2_000;

    /** The maximum number of items of a feed that are followed. */
    static final int LONGEST = KEPT + FurtherItems.MOST;

    /**
     * The state to store.
     *
     * @param seen by id
     * @param more by hash only
     */
    record Remembered(List<FeedState.Seen> seen, List<String> more) {}

    /** What is missing from a document or not followed, in one line; empty if it is complete. */
    static Optional<String> lackingIn(FeedDocument document) {
        List<String> lacking = new ArrayList<>(document.oddities());
        if (document.items().size() > LONGEST) {
            lacking.add(String.format(
                    Locale.ROOT, "more than %,d items, of which the first %,d are followed", LONGEST, LONGEST));
        }
        return lacking.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", lacking));
    }

    /** Whether something waits for its page: the document is then read again even if it is unchanged. */
    boolean waits() {
        return noted.values().stream()
                .filter(item -> !delivered.containsKey(item.id()))
                .anyMatch(item -> item.waitsSince() != null || item.askedSince() != null);
    }

    Remembered remembered(List<FeedState.Seen> before) {
        Map<String, FeedState.Seen> known = new HashMap<>();
        before.forEach(item -> known.put(item.id(), item));
        known.putAll(noted);
        known.putAll(delivered);
        List<FeedState.Seen> seen = new ArrayList<>();
        List<String> more = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String id : ids) {
            FeedState.Seen item = known.get(id);
            if (!taken.add(id)) {
                continue;
            }
            if (item != null && seen.size() < KEPT) {
                seen.add(item);
            } else if (more.size() < FurtherItems.MOST) {
                String hash = item == null ? further.get(id) : FurtherItems.hash(id, item.text());
                Optional.ofNullable(hash).ifPresent(more::add);
            }
        }
        addUnlisted(before, known, taken, seen);
        return new Remembered(seen, more);
    }

    /** First those whose page is still to say whether it is gone. A change of an unlisted item waits no longer. */
    private void addUnlisted(
            List<FeedState.Seen> before,
            Map<String, FeedState.Seen> known,
            Set<String> taken,
            List<FeedState.Seen> seen) {
        int most = Math.min(KEPT, seen.size() + UNLISTED_KEPT);
        List<FeedState.Seen> unlisted = new ArrayList<>(delivered.values());
        before.stream()
                .map(item -> Objects.requireNonNullElse(known.get(item.id()), item))
                .sorted(Comparator.comparing(item -> item.askedSince() == null))
                .forEach(unlisted::add);
        for (FeedState.Seen item : unlisted) {
            if (seen.size() < most && taken.add(item.id())) {
                seen.add(item.askedSince() == null ? item.settled() : item.waiting(null));
            }
        }
    }
}
