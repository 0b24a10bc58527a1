package io.quotewire.producer.follow;

import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.WebAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which pages of a feed's articles answer 404, and whether that means that they are gone. A site that is moved, or has
 * lost its database, answers 404 for pages that will come back, or that are elsewhere now. So an article is withdrawn
 * only if its page was missing before, few other pages of its site are, and one that the feed still lists is there. For
 * one poll. Not thread-safe.
 */
final class MissingPages {
    /** At least so long after the first 404 a second one counts. */
    private static final Duration BETWEEN = Duration.ofMinutes(10);

    /** So many pages of a site may be missing, or one in so many of those that are known. */
    private static final int FEW = 2;

    private static final int ONE_IN = 3;

    /** Links that feeds never remove may be dead, so a few are tried. */
    private static final int TRIED = 3;

    private final Instant now;
    private final List<URI> listed = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, Set<String>> missing = new HashMap<>();

    /**
     * The pages of a feed.
     *
     * @param before what is known of its articles
     * @param links of the listed ones, by their ids, in the feed's order
     */
    MissingPages(List<FeedState.Seen> before, Map<String, URI> links, Instant now) {
        this.now = now;
        for (FeedState.Seen item : before) {
            if (!item.text().isEmpty()) {
                known.merge(site(item.id()), 1, Integer::sum);
                if (item.missingSince() != null) {
                    add(item.id());
                } else if (links.containsKey(item.id())) {
                    listed.add(links.get(item.id()));
                }
            }
        }
        Collections.reverse(listed);
    }

    /** Notes that an article's page answers 404; what is known of it. */
    FeedState.Seen add(FeedState.Seen sent) {
        add(sent.id());
        return sent.missing(Objects.requireNonNullElse(sent.missingSince(), now));
    }

    /** Notes that an article's page answers otherwise. */
    void remove(String id) {
        ofSite(id).remove(id);
    }

    /** Whether an article's page is missing for long enough, and few others of its site are. */
    boolean mayBeGone(FeedState.Seen sent) {
        Instant since = sent.missingSince();
        int most = Math.max(FEW, known.getOrDefault(site(sent.id()), 0) / ONE_IN);
        return since != null
                && !since.isAfter(now.minus(BETWEEN))
                && ofSite(sent.id()).size() <= most;
    }

    /** Pages of the same host that the feed has listed for a while, and should be there; the oldest first. */
    List<URI> others(URI page) {
        return listed.stream()
                .filter(other -> !other.equals(page) && Objects.equals(other.getHost(), page.getHost()))
                .limit(TRIED)
                .toList();
    }

    private void add(String id) {
        ofSite(id).add(id);
    }

    private Set<String> ofSite(String id) {
        return missing.computeIfAbsent(site(id), any -> new HashSet<>());
    }

    /** The host of an article's address; all whose id is no address count as of one site. */
    private static String site(String id) {
        return WebAddress.parse(id)
                .filter(WebAddress::isWeb)
                .map(address -> Objects.requireNonNullElse(address.getHost(), ""))
                .orElse("");
    }
}
