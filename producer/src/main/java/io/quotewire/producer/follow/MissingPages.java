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
import java.util.Optional;
import java.util.Set;

/**
 * Which pages of a feed's articles answer 404, and whether that means that they are gone. A site that is moved, or has
 * lost its database, answers 404 for pages that will come back, or that are elsewhere now. So an article is withdrawn
 * only if its page was missing before, few other pages of its site are, and one of the others is there; if none of
 * them should be, as in a feed of many sites, only if no other is missing. For one poll. Not thread-safe.
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
    private final Map<String, URI> links;
    private final List<URI> expected = new ArrayList<>();
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
        this.links = links;
        List<URI> unlisted = new ArrayList<>();
        for (FeedState.Seen item : before) {
            if (!item.text().isEmpty()) {
                known.merge(site(item.id()), 1, Integer::sum);
                if (item.missingSince() != null) {
                    add(item.id());
                } else if (links.containsKey(item.id())) {
                    addListed(item.id(), links.get(item.id()));
                } else {
                    ofId(item.id()).ifPresent(unlisted::add);
                }
            }
        }
        Collections.reverse(expected);
        expected.addAll(unlisted);
    }

    /** A feed that has moved lists articles under addresses that are not the ones by which the earlier are known. */
    private void addListed(String id, URI link) {
        expected.add(link);
        ofId(id).filter(own -> !site(own).equals(site(link))).ifPresent(expected::add);
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

    /** Whether no other page of the article's site is missing. */
    boolean isOnlyOne(FeedState.Seen sent) {
        return ofSite(sent.id()).size() <= 1;
    }

    /** Pages of a site that should be there: the oldest that the feed has listed for a while, then what it listed. */
    List<URI> others(String site) {
        return expected.stream()
                .filter(other -> site(other).equals(site))
                .limit(TRIED)
                .toList();
    }

    /** The site of a page: its host. */
    static String site(URI page) {
        return WebAddress.host(page).orElse("");
    }

    private void add(String id) {
        ofSite(id).add(id);
    }

    private Set<String> ofSite(String id) {
        return missing.computeIfAbsent(site(id), any -> new HashSet<>());
    }

    /** The site at which an article's page is asked for; all that have no address count as of one site. */
    private String site(String id) {
        return Optional.ofNullable(links.get(id))
                .or(() -> ofId(id))
                .map(MissingPages::site)
                .orElse("");
    }

    private static Optional<URI> ofId(String id) {
        return WebAddress.parse(id).filter(WebAddress::isWeb);
    }
}
