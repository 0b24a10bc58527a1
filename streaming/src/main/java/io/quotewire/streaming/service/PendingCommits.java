package io.quotewire.streaming.service;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * For how long the producers of a service have had something to commit in vain. Where nothing is to be committed nobody
 * waits. Thread-safe.
 *
 * <p>An attempt begins with a transaction, or with the request for one. One that fails is continued by the next attempt
 * of the same client, which is another producer. If there is none for as long as is patiently waited for, there is
 * nothing left to commit, as when other instances have taken over.
 */
final class PendingCommits {
    private final Duration patience;
    private final LongSupplier nanos;
    private final Set<Attempt> waiting = new HashSet<>();

    /** By client; the last attempt of each that has failed since it last committed. */
    private final Map<String, Failed> failed = new HashMap<>();

    /**
     * Without any so far.
     *
     * @param patience how long a commit may take, with all its attempts
     * @param nanos as {@link System#nanoTime}
     */
    PendingCommits(Duration patience, LongSupplier nanos) {
        this.patience = patience;
        this.nanos = nanos;
    }

    private record Failed(long since, long at) {}

    /** Begins the attempt of a client. */
    synchronized Attempt begin(String client) {
        Optional<Failed> before = Optional.ofNullable(failed.remove(client)).filter(this::isRecent);
        Attempt attempt =
                new Attempt(client, before.map(Failed::since).orElseGet(nanos::getAsLong), before.isPresent());
        waiting.add(attempt);
        return attempt;
    }

    /** How long something has been waiting to be committed, if that is longer than it may take. */
    synchronized Optional<Duration> overdue() {
        failed.values().removeIf(each -> !isRecent(each));
        long now = nanos.getAsLong();
        LongStream waits = Stream.concat(
                        waiting.stream().map(Attempt::since),
                        failed.values().stream().map(Failed::since))
                .mapToLong(since -> now - since);
        LongSummaryStatistics all = waits.summaryStatistics();
        return all.getCount() > 0 && all.getMax() > patience.toNanos()
                ? Optional.of(Duration.ofNanos(all.getMax()))
                : Optional.empty();
    }

    private boolean isRecent(Failed attempt) {
        return nanos.getAsLong() - attempt.at <= patience.toNanos();
    }

    /** What a producer does until it has committed, or cannot. */
    final class Attempt {
        private final String client;
        private final long since;
        private final boolean continues;

        private Attempt(String client, long since, boolean continues) {
            this.client = client;
            this.since = since;
            this.continues = continues;
        }

        private long since() {
            return since;
        }

        /** The brokers have let it begin transactions; what failed before is still to be committed. */
        void admitted() {
            end(continues);
        }

        /** It is committed. */
        void succeeded() {
            end(false);
        }

        /** It is given up or aborted. */
        void failed() {
            end(true);
        }

        private void end(boolean inVain) {
            synchronized (PendingCommits.this) {
                if (waiting.remove(this) && inVain) {
                    failed.put(client, new Failed(since, nanos.getAsLong()));
                }
            }
        }
    }
}
