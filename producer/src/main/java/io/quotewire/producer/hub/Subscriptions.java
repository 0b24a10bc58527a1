package io.quotewire.producer.hub;

import io.quotewire.streaming.contract.Ids;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The feeds that are subscribed to at their hubs, or are to be, and which of them have called. Polling goes on as ever;
 * a call makes a feed due at once. Known while the process runs: a new one subscribes again, by the same address, and
 * so takes the place of the old. Thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/websub/">WebSub</a>
 */
public final class Subscriptions {
    private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

    /** What is asked for; hubs give what they like. */
    static final Duration LEASE = Duration.ofDays(10);

    private static final Duration UNCONFIRMED = Duration.ofMinutes(10);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(5);
    private static final Duration LONGEST_RETRY = Duration.ofHours(24);
    private static final double RENEWED_AFTER = 0.8;
    private static final int SECRET_BYTES = 32;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Subscription> byName = new LinkedHashMap<>();
    private final Set<URI> looked = new HashSet<>();
    private final Set<URI> called = new HashSet<>();

    public Subscriptions(Clock clock) {
        this.clock = clock;
    }

    /** Whether a feed's document has been looked at for its hub. */
    public synchronized boolean knows(URI feed) {
        return looked.contains(feed);
    }

    /**
     * A feed's document was read.
     *
     * @param hub that it names, if it names one
     * @param topic its address as the hub knows it
     */
    public synchronized void seen(URI feed, Optional<URI> hub, URI topic) {
        looked.add(feed);
        String name = name(feed);
        Subscription before = byName.get(name);
        if (hub.isEmpty()) {
            byName.remove(name);
        } else if (before == null || !before.isOf(hub.get(), topic)) {
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            byName.put(
                    name,
                    Subscription.wanted(feed, hub.get(), topic, HexFormat.of().formatHex(secret), clock.instant()));
        }
    }

    /** Whether a hub has called for a feed since this was last asked. */
    public synchronized boolean takeCall(URI feed) {
        return called.remove(feed);
    }

    /** How many are confirmed and run. */
    public synchronized int running() {
        Instant now = clock.instant();
        return (int) byName.values().stream()
                .filter(subscription -> subscription.until().isAfter(now))
                .count();
    }

    /** Those whose hub is to be asked now. */
    synchronized List<Subscription> due() {
        Instant now = clock.instant();
        return byName.values().stream()
                .filter(subscription -> !subscription.next().isAfter(now))
                .toList();
    }

    /** The name by which a hub calls for a feed: the last part of the callback's path. */
    static String name(URI feed) {
        return Ids.content("hub", feed.toString(), "");
    }

    /** The hub was asked, and says that it will confirm. */
    synchronized void asked(Subscription subscription) {
        replace(subscription.feed(), s -> s.askedAgain(clock.instant().plus(UNCONFIRMED), s.failures()));
    }

    /** The hub could not be asked, or refused. */
    synchronized void failed(Subscription subscription, String reason) {
        replace(subscription.feed(), s -> {
            Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(s.failures(), 10));
            wait = wait.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : wait;
            LOG.warn("{}: no subscription at {}: {}; it is polled", s.feed(), s.hub(), reason);
            return s.askedAgain(clock.instant().plus(wait), s.failures() + 1);
        });
    }

    /**
     * A hub asks whether a subscription is wanted.
     *
     * @param name the last part of the address that it asks at
     * @return whether it is, and of this topic
     */
    public synchronized boolean confirms(String name, String topic, long leaseSeconds) {
        Subscription subscription = byName.get(name);
        if (subscription == null || !subscription.topic().toString().equals(topic)) {
            return false;
        }
        Duration lease =
                leaseSeconds > 0 && leaseSeconds < LEASE.toSeconds() ? Duration.ofSeconds(leaseSeconds) : LEASE;
        Instant now = clock.instant();
        Instant renewal = now.plusMillis((long) (lease.toMillis() * RENEWED_AFTER));
        replace(subscription.feed(), s -> s.confirmed(renewal, now.plus(lease)));
        LOG.info("{}: subscribed at {} for {} s", subscription.feed(), subscription.hub(), lease.toSeconds());
        return true;
    }

    /** A hub says that it will not tell of a feed. */
    public synchronized void denied(String name, String topic, String reason) {
        Subscription subscription = byName.get(name);
        if (subscription != null && subscription.topic().toString().equals(topic)) {
            LOG.warn(
                    "{}: {} takes no subscription ({}); it is polled", subscription.feed(), subscription.hub(), reason);
            replace(subscription.feed(), s -> s.denied(clock.instant().plus(LONGEST_RETRY)));
        }
    }

    /**
     * A hub calls: there is news. One that is not signed with the subscription's secret is passed over.
     *
     * @return whether the name is known at all
     */
    public synchronized boolean calls(String name, Optional<String> signature, byte[] message) {
        Subscription subscription = byName.get(name);
        if (subscription == null) {
            return false;
        }
        if (Signature.matches(signature, message, subscription.secret())) {
            LOG.debug("{}: its hub calls", subscription.feed());
            called.add(subscription.feed());
        } else {
            LOG.warn("{}: a call that its hub has not signed is passed over", subscription.feed());
        }
        return true;
    }

    private void replace(URI feed, UnaryOperator<Subscription> change) {
        byName.computeIfPresent(name(feed), (name, before) -> change.apply(before));
    }
}
