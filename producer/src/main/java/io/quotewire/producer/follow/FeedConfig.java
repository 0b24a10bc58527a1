package io.quotewire.producer.follow;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * A feed to follow.
 *
 * @param address of the feed, absolute
 * @param publisher of its articles; if absent, the host of each article
 * @param language of the articles if the feed does not say
 * @param section of the articles if the feed does not say
 * @param shortest the shortest time between two polls; if absent, the feeder's
 */
public record FeedConfig(
        URI address,
        Optional<String> publisher,
        Optional<String> language,
        Optional<String> section,
        Optional<Duration> shortest) {

    /** A feed without options. */
    public static FeedConfig of(URI address) {
        return new FeedConfig(address, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
