package io.quotewire.producer.hub;

import java.net.URI;
import java.time.Instant;

/**
 * What has become of the wish to be told of a feed's news.
 *
 * @param topic the feed's address as the hub knows it
 * @param secret by which the hub signs
 * @param next when the hub is to be asked, or asked again
 * @param until when it ends, where the hub has confirmed it; else the beginning of time
 * @param failures in a row
 */
record Subscription(URI feed, URI hub, URI topic, String secret, Instant next, Instant until, int failures) {
    static Subscription wanted(URI feed, URI hub, URI topic, String secret, Instant now) {
        return new Subscription(feed, hub, topic, secret, now, Instant.EPOCH, 0);
    }

    boolean isOf(URI hub, URI topic) {
        return this.hub.equals(hub) && this.topic.equals(topic);
    }

    /** It runs, and is renewed in time. */
    Subscription confirmed(Instant renewal, Instant end) {
        return new Subscription(feed, hub, topic, secret, renewal, end, 0);
    }

    /** To be tried again then; what was confirmed goes on until its end. */
    Subscription askedAgain(Instant then, int failures) {
        return new Subscription(feed, hub, topic, secret, then, until, failures);
    }

    /** The hub wants no part in it. */
    Subscription denied(Instant then) {
        return new Subscription(feed, hub, topic, secret, then, Instant.EPOCH, failures);
    }
}
