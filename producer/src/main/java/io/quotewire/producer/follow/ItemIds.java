package io.quotewire.producer.follow;

import io.quotewire.producer.feed.FeedItem;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.WebAddress;
import io.quotewire.streaming.contract.Ids;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Derives the article's id from an item: its canonical address, because on some sites guids change with each edit, and
 * the same article is in several feeds; the guid if several items share an address or have none; a hash of the content
 * if there is neither. An item whose guid occurred under another address keeps its id.
 */
final class ItemIds {
    private final URI feed;
    private final Set<String> sharedLinks = new HashSet<>();
    private final Set<String> sharedGuids = new HashSet<>();
    private final Map<String, String> idsByGuid = new HashMap<>();
    private final Set<String> knownIds = new HashSet<>();

    ItemIds(URI feed, List<FeedItem> items, List<FeedState.Seen> seen) {
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
    }

    String id(FeedItem item) {
        Optional<String> link = link(item);
        Optional<String> guid = guid(item);
        if (link.isPresent() && knownIds.contains(link.get())) {
            return link.get();
        }
        Optional<String> before = guid.map(ItemIds::guidHash).flatMap(hash -> Optional.ofNullable(idsByGuid.get(hash)));
        return before.or(() -> link)
                .or(() -> guid.map(this::global))
                .orElseGet(() -> Ids.content(feed.toString(), item.title(), item.text()));
    }

    /** The hash of an item's guid to store; empty if the guid is of no use. */
    String guidHash(FeedItem item) {
        return guid(item).map(ItemIds::guidHash).orElse("");
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

    private static String guidHash(String guid) {
        return Ids.passage("guid", guid, 0).substring(0, 12);
    }
}
