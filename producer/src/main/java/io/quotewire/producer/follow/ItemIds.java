package io.quotewire.producer.follow;

import io.quotewire.producer.feed.FeedItem;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.memory.FurtherItems;
import io.quotewire.producer.web.WebAddress;
import io.quotewire.streaming.contract.Ids;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Derives the article's id from an item: its canonical address, because on some sites guids change with each edit, and
 * the same article is in several feeds; the guid if several items share an address or have none; a hash of the content
 * if there is neither. An item whose guid occurred under another address keeps its id, and so does one that has another
 * guid and address, if its content and date are the same and the old address is no longer listed; without a date, if
 * none of several items is listed as before. The address of an item that is listed decides before the guid of another.
 */
final class ItemIds {
    /** Shorter texts may be the same in different articles of one date, such as the teasers of live blogs. */
    private static final int TELLING_LETTERS = 200;

    private final URI feed;
    private final Set<String> sharedLinks = new HashSet<>();
    private final Set<String> sharedGuids = new HashSet<>();
    private final Map<String, String> idsByGuid = new HashMap<>();
    private final Set<String> knownIds = new HashSet<>();
    private final Set<String> listedAddresses = new HashSet<>();

    /** Ids of articles that are listed under another address and guid now, by the ids that these would give. */
    private final Map<String, String> moved = new HashMap<>();

    ItemIds(URI feed, List<FeedItem> items, List<FeedState.Seen> seen, Set<String> further) {
        this.feed = feed;
        Set<String> links = new HashSet<>();
        Set<String> guids = new HashSet<>();
        for (FeedItem item : items) {
            item.link()
                    .map(WebAddress::canonical)
                    .filter(link -> !links.add(link))
                    .ifPresent(sharedLinks::add);
            item.guid().filter(guid -> !guids.add(guid)).ifPresent(sharedGuids::add);
        }
        for (FeedState.Seen item : seen) {
            knownIds.add(item.id());
            if (!item.guid().isEmpty()) {
                idsByGuid.put(item.guid(), item.id());
            }
        }
        items.forEach(item -> link(item).ifPresent(listedAddresses::add));
        findMoved(items, seen, further);
    }

    private void findMoved(List<FeedItem> items, List<FeedState.Seen> seen, Set<String> further) {
        Set<String> listed = new HashSet<>();
        items.forEach(item -> listed.add(ofPlace(item)));
        Map<String, List<FeedState.Seen>> unlisted = new HashMap<>();
        seen.stream()
                .filter(item -> !item.text().isEmpty() && !listed.contains(item.id()))
                .forEach(item -> unlisted.computeIfAbsent(item.text(), text -> new ArrayList<>())
                        .add(item));
        boolean allHaveMoved = listed.size() > 1 && listed.stream().noneMatch(knownIds::contains);
        for (FeedItem item : items) {
            String id = ofPlace(item);
            String content = content(item);
            if (isTelling(item) && !knownIds.contains(id) && !further.contains(FurtherItems.hash(id, content))) {
                List<FeedState.Seen> same = unlisted.getOrDefault(content, List.of());
                same.stream()
                        .filter(before -> date(item).map(before::isDated).orElse(allHaveMoved))
                        .findFirst()
                        .ifPresent(before -> {
                            moved.put(id, before.id());
                            same.remove(before);
                        });
            }
        }
    }

    /** The date of its last change that an item states; placeholders for the day's news differ in nothing else. */
    static Optional<Instant> date(FeedItem item) {
        return item.modified().or(item::published);
    }

    private static boolean isTelling(FeedItem item) {
        return item.summaryOnly() ? item.modified().isPresent() : item.text().length() >= TELLING_LETTERS;
    }

    /** A hash of what an article is sent again for if it changes. */
    static String content(FeedItem item) {
        String changed =
                item.summaryOnly() ? item.modified().map(Instant::toString).orElse("") : "";
        return Ids.content(changed, item.title(), item.text());
    }

    String id(FeedItem item) {
        String id = ofPlace(item);
        return moved.getOrDefault(id, id);
    }

    /** Whether it had another address and guid before. */
    boolean hasMoved(FeedItem item) {
        return moved.containsKey(ofPlace(item));
    }

    private String ofPlace(FeedItem item) {
        Optional<String> link = link(item);
        Optional<String> guid = guid(item);
        if (link.isPresent() && knownIds.contains(link.get())) {
            return link.get();
        }
        Optional<String> before = guid.map(ItemIds::guidHash)
                .or(() -> link.map(ItemIds::addressHash))
                .flatMap(hash -> Optional.ofNullable(idsByGuid.get(hash)))
                .filter(id -> !listedAddresses.contains(id));
        return before.or(() -> link)
                .or(() -> guid.map(this::global))
                .orElseGet(() -> Ids.content(feed.toString(), item.title(), item.text()));
    }

    /** The hash of an item's guid to store, or of its address if it has moved there; empty if neither is of use. */
    String guidHash(FeedItem item) {
        Optional<String> address = link(item).filter(link -> !link.equals(id(item)));
        return guid(item)
                .map(ItemIds::guidHash)
                .or(() -> address.map(ItemIds::addressHash))
                .orElse("");
    }

    /** The id of an article of which only a guid or address is known. */
    String idOfReference(String reference) {
        String known = idsByGuid.get(guidHash(reference));
        if (known != null) {
            return known;
        }
        return WebAddress.parse(reference)
                .filter(WebAddress::isWeb)
                .map(WebAddress::canonical)
                .orElseGet(() -> global(reference));
    }

    private Optional<String> link(FeedItem item) {
        Optional<String> link = item.link().map(WebAddress::canonical);
        return link.filter(
                address -> !sharedLinks.contains(address) || guid(item).isEmpty());
    }

    private Optional<String> guid(FeedItem item) {
        return item.guid().filter(guid -> !sharedGuids.contains(guid));
    }

    private String global(String guid) {
        boolean ownWorld = guid.startsWith("tag:") || guid.startsWith("urn:") || guid.contains("://");
        return ownWorld ? guid : WebAddress.canonical(feed) + '#' + guid;
    }

    private static String addressHash(String address) {
        return guidHash("address " + address);
    }

    private static String guidHash(String guid) {
        return Ids.passage("guid", guid, 0).substring(0, 12);
    }
}
