package io.quotewire.producer.hub;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A feed's subscription at its hub, requested or to be requested. Immutable.
 *
 * @param topic the feed's address as the hub knows it
 * @param token last part of the callback's path, random, so that only the hub can call there; empty if read from a file
 *     of a release that derived it from the feed's address
 * @param secret with which the hub signs
 * @param asked when it was last requested; {@link Instant#EPOCH} if never, or if the hub has refused since
 * @param next when it is to be requested next
 * @param until when it ends, if the hub has confirmed it; else {@link Instant#EPOCH}
 * @param tries requests since the hub last confirmed it
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
     * The minimum time between renewals; with a hub that grants a shorter lease, the feed is only polled in between.
     */
    private static final Duration SOONEST_RENEWAL = Duration.ofMinutes(1);

    private static final Duration UNCONFIRMED = Duration.ofMinutes(10);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(5);
    private static final Duration LONGEST_RETRY = Duration.ofHours(24);

    Subscription {
        token = Objects.requireNonNullElse(token, "");
    }

    /** A subscription to be requested now, with a token and a secret of its own. */
    static Subscription wanted(URI feed, URI hub, URI topic, Instant now) {
        return new Subscription(
                feed, hub, topic, RandomText.next(), RandomText.next(), Instant.EPOCH, now, Instant.EPOCH, 0);
    }

    /** Whether anybody who knows the feed can derive its callback address. */
    boolean canBeGuessed() {
        return token.isEmpty();
    }

    boolean isOf(URI hub, URI topic) {
        return this.hub.equals(hub) && this.topic.equals(topic);
    }

    boolean runs(Instant now) {
        return until.isAfter(now);
    }

    /** It was requested, and may be confirmed until the next request; a confirmed one continues until its end. */
    Subscription asked(Instant now) {
        Instant again = now.plus(wait(UNCONFIRMED, tries));
        return new Subscription(feed, hub, topic, token, secret, now, again, until, tries + 1);
    }

    /** It was confirmed, and will be renewed in time. */
    Subscription confirmed(Instant now, Duration lease) {
        Duration fresh = Duration.ofMillis((long) (lease.toMillis() * RENEWED_AFTER));
        Instant renewal = now.plus(fresh.compareTo(SOONEST_RENEWAL) < 0 ? SOONEST_RENEWAL : fresh);
        return new Subscription(feed, hub, topic, token, secret, asked, renewal, now.plus(lease), 0);
    }

    /** The request failed or was refused, and is repeated later. */
    Subscription refused(Instant now) {
        Instant again = now.plus(wait(FIRST_RETRY, tries - 1));
        return new Subscription(feed, hub, topic, token, secret, Instant.EPOCH, again, until, tries);
    }

    /** The hub has refused or ended it; it is requested again later. */
    Subscription denied(Instant now) {
        Instant again = now.plus(LONGEST_RETRY);
        return new Subscription(feed, hub, topic, token, secret, Instant.EPOCH, again, Instant.EPOCH, tries);
    }

    private static Duration wait(Duration first, int before) {
        Duration wait = first.multipliedBy(1L << Math.max(0, Math.min(before, 10)));
        return wait.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : wait;
    }
}
