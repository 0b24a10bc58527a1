package io.quotewire.producer.hub;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A feed's subscription at its hub, requested or to be requested.
 *
 * @param topic the feed's address as the hub knows it
 * @param token last part of the callback's path, random, so that only the hub can call there; empty if read from a file
 *     of a release that derived it from the feed's address
 * @param secret by which the hub signs
 * @param asked when the hub was asked last; {@link Instant#EPOCH} if it never was, or has refused since
 * @param next when the hub is to be asked, or asked again
 * @param until when it ends, if the hub has confirmed it; else {@link Instant#EPOCH}
 * @param tries since the hub last confirmed it
 */
record Subscription(
        URI feed,
        URI hub,
        URI topic,
        String token,
        String secret,
        Instant asked,
        Instant next,
        Instant until,
        int tries) {
    private static final double RENEWED_AFTER = 0.8;

    /**
     * The subscription at a hub that gives a shorter lease is renewed no more often than this; in between the feed is
     * only polled.
     */
    private static final Duration SOONEST_RENEWAL = Duration.ofMinutes(1);

    Subscription {
        token = Objects.requireNonNullElse(token, "");
    }

    /** One to be requested now, with a token and a secret of its own. */
    static Subscription wanted(URI feed, URI hub, URI topic, Instant now) {
        return new Subscription(
                feed, hub, topic, RandomText.next(), RandomText.next(), Instant.EPOCH, now, Instant.EPOCH, 0);
    }

    /** Whether anybody who knows the feed can tell where its hub calls. */
    boolean canBeGuessed() {
        return token.isEmpty();
    }

    boolean isOf(URI hub, URI topic) {
        return this.hub.equals(hub) && this.topic.equals(topic);
    }

    boolean runs(Instant now) {
        return until.isAfter(now);
    }

    /** The hub was asked, and may confirm until it is asked again; what was confirmed goes on until its end. */
    Subscription asked(Instant now, Duration patience) {
        return new Subscription(feed, hub, topic, token, secret, now, now.plus(patience), until, tries + 1);
    }

    /** It runs, and is renewed in time. */
    Subscription confirmed(Instant now, Duration lease) {
        Duration fresh = Duration.ofMillis((long) (lease.toMillis() * RENEWED_AFTER));
        Instant renewal = now.plus(fresh.compareTo(SOONEST_RENEWAL) < 0 ? SOONEST_RENEWAL : fresh);
        return new Subscription(feed, hub, topic, token, secret, asked, renewal, now.plus(lease), 0);
    }

    /** The hub could not be asked, or said no; to be tried again then. */
    Subscription refused(Instant then) {
        return new Subscription(feed, hub, topic, token, secret, Instant.EPOCH, then, until, tries);
    }

    /** The hub wants no part in it. */
    Subscription denied(Instant then) {
        return new Subscription(feed, hub, topic, token, secret, Instant.EPOCH, then, Instant.EPOCH, tries);
    }
}
