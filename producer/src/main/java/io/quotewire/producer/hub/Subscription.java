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

    private static final Duration UNCONFIRMED = Duration.ofMinutes(10);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(5);
    private static final Duration LONGEST_RETRY = Duration.ofHours(24);

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
    Subscription asked(Instant now) {
        Instant again = now.plus(wait(UNCONFIRMED, tries));
        return new Subscription(feed, hub, topic, token, secret, now, again, until, tries + 1);
    }

    /** It runs, and is renewed in time. */
    Subscription confirmed(Instant now, Duration lease) {
        Duration fresh = Duration.ofMillis((long) (lease.toMillis() * RENEWED_AFTER));
        Instant renewal = now.plus(fresh.compareTo(SOONEST_RENEWAL) < 0 ? SOONEST_RENEWAL : fresh);
        return new Subscription(feed, hub, topic, token, secret, asked, renewal, now.plus(lease), 0);
    }

    /** The hub could not be asked, or said no; it is tried again later. */
    Subscription refused(Instant now) {
        Instant again = now.plus(wait(FIRST_RETRY, tries - 1));
        return new Subscription(feed, hub, topic, token, secret, Instant.EPOCH, again, until, tries);
    }

    /** The hub wants no part in it. */
    Subscription denied(Instant now) {
        Instant again = now.plus(LONGEST_RETRY);
        return new Subscription(feed, hub, topic, token, secret, Instant.EPOCH, again, Instant.EPOCH, tries);
    }

    private static Duration wait(Duration first, int before) {
        Duration wait = first.multipliedBy(1L << Math.max(0, Math.min(before, 10)));
        return wait.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : wait;
    }
}
