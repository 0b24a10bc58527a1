package io.quotewire.producer.hub;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The feeds that are subscribed to at their hubs, or are to be, and which of them have called. Polling goes on as
 * usual; a call makes a feed due at once. Each subscription has a random callback address, so that nobody but its hub
 * can confirm, deny or end it. A restarted process goes on with those that run. Thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/websub/">WebSub</a>
 */
public final class Subscriptions {
    private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

    /** What is asked for; hubs give what they like. */
    static final Duration LEASE = Duration.ofDays(10);

    private final Clock clock;
    private final Optional<SubscriptionFile> file;
    private final HubMeters meters;
    private final SubscriptionTable table = new SubscriptionTable();
    private final Set<URI> looked = new HashSet<>();
    private final Set<URI> called = new HashSet<>();

    private Subscriptions(Clock clock, MeterRegistry registry, Optional<SubscriptionFile> file) {
        this.clock = clock;
        this.file = file;
        this.meters = new HubMeters(registry);
    }

    /**
     * Those of these feeds; the ones that were kept go on. One whose callback address can be guessed is requested anew.
     *
     * @param file where they are kept; empty for as long as the process runs alone
     */
    public static Subscriptions of(
            Collection<URI> feeds, Optional<SubscriptionFile> file, Clock clock, MeterRegistry registry) {
        Subscriptions subscriptions = new Subscriptions(clock, registry, file);
        file.map(SubscriptionFile::read).orElse(List.of()).stream()
                .filter(kept -> feeds.contains(kept.feed()))
                .forEach(subscriptions::carryOver);
        subscriptions.meters.show(subscriptions::wanted, subscriptions::running);
        return subscriptions;
    }

    private void carryOver(Subscription kept) {
        looked.add(kept.feed());
        if (kept.canBeGuessed()) {
            want(kept.feed(), kept.hub(), kept.topic());
        } else {
            table.restore(kept);
        }
    }

    private void want(URI feed, URI hub, URI topic) {
        table.put(Subscription.wanted(feed, hub, topic, clock.instant()));
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
        if (hub.isEmpty()) {
            table.remove(feed);
        } else if (table.of(feed)
                .filter(before -> before.isOf(hub.get(), topic))
                .isEmpty()) {
            want(feed, hub.get(), topic);
        }
    }

    /** Whether a hub has called for a feed since this was last taken note of. */
    public synchronized boolean hasCall(URI feed) {
        return called.contains(feed);
    }

    /** The same, and takes note of it: a later call is another one. */
    public synchronized boolean takeCall(URI feed) {
        return called.remove(feed);
    }

    /** How many are confirmed and run. */
    public synchronized int running() {
        Instant now = clock.instant();
        return (int) all().stream().filter(each -> each.runs(now)).count();
    }

    /** How many feeds name a hub. */
    public synchronized int wanted() {
        return table.size();
    }

    /** Writes down what has changed, so that a secret is known as long as a hub may sign with it. */
    void keep() {
        List<Subscription> kept;
        synchronized (this) {
            if (file.isEmpty() || !table.takeChanged()) {
                return;
            }
            kept = all();
        }
        try {
            file.get().write(kept);
        } catch (IOException e) {
            LOG.warn("subscriptions cannot be kept and are asked for again after a restart: {}", e.toString());
        }
    }

    /** All of them, as they are now. */
    synchronized List<Subscription> all() {
        return table.all();
    }

    /** Those whose hub is to be asked now. */
    synchronized List<Subscription> due() {
        return table.due(clock.instant());
    }

    /**
     * The hub is asked now; false if it need not be: the feed has named another, or none, in the meantime, or it has
     * been asked already.
     */
    synchronized boolean asked(Subscription subscription) {
        Instant now = clock.instant();
        if (table.find(subscription.token()).filter(s -> !s.next().isAfter(now)).isEmpty()) {
            return false;
        }
        meters.asked();
        table.replace(subscription.feed(), s -> s.asked(now));
        return true;
    }

    /** The hub could not be asked, or refused; of no account if the feed has named another since. */
    synchronized void failed(Subscription subscription, String reason) {
        if (table.find(subscription.token()).isEmpty()) {
            return;
        }
        meters.refused();
        table.replace(subscription.feed(), s -> {
            LOG.warn("{}: no subscription at {}: {}; it is polled", s.feed(), s.hub(), reason);
            return s.refused(clock.instant());
        });
    }

    /**
     * A hub asks whether a subscription is wanted.
     *
     * @param token last part of the address that it asks at
     * @return whether it is: of this topic, and asked for
     */
    public synchronized boolean confirms(String token, String topic, long leaseSeconds) {
        Subscription subscription = table.find(token).orElse(null);
        if (subscription == null
                || subscription.asked().equals(Instant.EPOCH)
                || !subscription.topic().toString().equals(topic)) {
            return false;
        }
        Duration lease =
                leaseSeconds > 0 && leaseSeconds < LEASE.toSeconds() ? Duration.ofSeconds(leaseSeconds) : LEASE;
        table.replace(subscription.feed(), s -> s.confirmed(clock.instant(), lease));
        meters.confirmed();
        LOG.info("{}: subscribed at {} for {} s", subscription.feed(), subscription.hub(), lease.toSeconds());
        return true;
    }

    /**
     * A hub says that it will not, or no longer, report a feed's news.
     *
     * @param token last part of the address that it calls
     * @return whether there is such a subscription, of this topic
     */
    public synchronized boolean denied(String token, String topic, String reason) {
        Subscription subscription = table.find(token).orElse(null);
        if (subscription == null || !subscription.topic().toString().equals(topic)) {
            return false;
        }
        LOG.warn("{}: {} takes no subscription ({}); it is polled", subscription.feed(), subscription.hub(), reason);
        meters.refused();
        table.replace(subscription.feed(), s -> s.denied(clock.instant()));
        return true;
    }

    /** To which the message of a hub's call is to be written; empty if no hub calls at the address with this token. */
    public synchronized Optional<HubSignature> signature(String token, Optional<String> header) {
        Optional<Subscription> subscription = table.find(token);
        if (subscription.isEmpty()) {
            meters.unknown();
        }
        return subscription.map(each -> HubSignature.of(header, each.secret()));
    }

    /**
     * A hub has called: there is news. A call that is not signed with the subscription's secret is skipped.
     *
     * @return whether there still is such a subscription
     */
    public synchronized boolean calls(String token, HubSignature signature) {
        Subscription subscription = table.find(token).orElse(null);
        if (subscription == null) {
            meters.unknown();
            return false;
        }
        if (signature.matches()) {
            LOG.debug("{}: its hub calls", subscription.feed());
            called.add(subscription.feed());
            meters.taken();
        } else {
            meters.unsigned();
            LOG.warn("{}: a call that its hub has not signed is passed over", subscription.feed());
        }
        return true;
    }
}
