package io.quotewire.producer.feed;

import io.quotewire.producer.text.NewsDate;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The entries that a feed marks as deleted. One that it lists all the same is deleted unless it was changed after its
 * deletion.
 *
 * @param deleted when, by the entry's id; empty if it does not say when
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6721">RFC 6721</a>
 */
record Tombstones(Map<String, Optional<Instant>> deleted) {

    static Tombstones of(Document document) {
        Map<String, Optional<Instant>> deleted = new HashMap<>();
        for (Element entry : document.select("*|deleted-entry")) {
            deleted.put(entry.attr("ref"), NewsDate.parse(entry.attr("when")));
        }
        return new Tombstones(deleted);
    }

    /** Items that are not deleted. */
    List<FeedItem> spared(List<FeedItem> items) {
        return items.stream()
                .filter(item -> !isDeleted(item) || isChangedAfterwards(item))
                .toList();
    }

    /** Ids of entries that are deleted and not listed again. */
    List<String> references(List<FeedItem> items) {
        Set<String> references = new HashSet<>(deleted.keySet());
        items.stream()
                .filter(this::isChangedAfterwards)
                .forEach(item -> item.guid().ifPresent(references::remove));
        return List.copyOf(references);
    }

    private boolean isDeleted(FeedItem item) {
        return item.guid().filter(deleted::containsKey).isPresent();
    }

    private boolean isChangedAfterwards(FeedItem item) {
        Optional<Instant> when = item.guid().flatMap(guid -> deleted.getOrDefault(guid, Optional.empty()));
        Optional<Instant> changed = item.modified().or(item::published);
        return when.isPresent() && changed.filter(when.get()::isBefore).isPresent();
    }
}
