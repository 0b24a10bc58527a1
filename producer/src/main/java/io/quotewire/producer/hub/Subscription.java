package io.quotewire.producer.hub;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * What has become of the wish to be told of a feed's news.
 *
 * @param topic the feed's address as the hub knows it
 * @param secret by which the hub signs
 * @param asked when the hub was asked last; the beginning of time where it was not, or has refused since
 * @param next when the hub is to be asked, or asked again
 * @param until when it ends, where the hub has confirmed it; else the beginning of time
 * @param tries since the hub confirmed it last
 */
record Subscription(
        URI feed, URI hub, URI topic, String secret, Instant asked, Instant next, Instant until, int tries) {
    static Subscription wanted(URI feed, URI hub, URI topic, String secret, Instant now) {
        return new Subscription(feed, hub, topic, secret, Instant.EPOCH, now, Instant.EPOCH, 0);
    }

    boolean isOf(URI hub, URI topic) {
        return this.hub.equals(hub) && this.topic.equals(topic);
    }

    boolean runs(Instant now) {
        return until.isAfter(now);
    }

    /** The hub was asked, and may confirm until it is asked again; what was confirmed goes on until its end. */
    Subscription asked(Instant now, Duration patience) {
        return new Subscription(feed, hub, topic, secret, now, now.plus(patience), until, tries + 1);
    }

    /** It runs, and is renewed in time. */
    Subscription confirmed(Instant renewal, Instant end) {
        return new Subscription(feed, hub, topic, secret, asked, renewal, end, 0);
    }

    /** The hub could not be asked, or said no; to be tried again then. */
    Subscription refused(Instant then) {
        return new Subscription(feed, hub, topic, secret, Instant.EPOCH, then, until, tries);
    }

    /** The hub wants no part in it. */
    Subscription denied(Instant then) {
        return new Subscription(feed, hub, topic, secret, Instant.EPOCH, then, Instant.EPOCH, tries);
    }
}
