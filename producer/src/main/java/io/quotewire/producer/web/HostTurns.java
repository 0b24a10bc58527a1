package io.quotewire.producer.web;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Limits requests to one at a time for each host, with a pause in between. Thread-safe. */
public final class HostTurns {
    private static final int MANY_HOSTS = 10_000;

    private final Duration pause;
    private final Map<String, Long> freeAt = new HashMap<>();
    private final Map<String, Long> restUntil = new HashMap<>();

    /** @param pause from the end of a request to the next */
    public HostTurns(Duration pause) {
        this.pause = pause;
    }

    /** The right to send a request to a host; to be closed when the response has been read. */
    public final class Turn implements AutoCloseable {
        private final String host;
        private Duration wait = pause;

        private Turn(String host) {
            this.host = host;
        }

        /** The host whose turn it is. */
        public String host() {
            return host;
        }

        /** Extends the pause after this request. */
        public void pauseAtLeast(Duration wanted) {
            if (wanted.compareTo(wait) > 0) {
                wait = wanted;
            }
        }

        @Override
        public void close() {
            free(host, wait);
        }
    }

    /** Waits for a turn at the host of this address. */
    public synchronized Turn take(URI address) throws InterruptedException {
        String host = host(address);
        while (true) {
            long now = System.nanoTime();
            Long free = freeAt.get(host);
            if (free == null || (free != Long.MAX_VALUE && free - now <= 0)) {
                freeAt.put(host, Long.MAX_VALUE);
                return new Turn(host);
            }
            wait(free == Long.MAX_VALUE ? 1_000 : Math.max(1, (free - now) / 1_000_000));
        }
    }

    /** Records that a host asks for no requests at all for some time. */
    public synchronized void leaveAlone(URI address, Duration time) {
        long now = System.nanoTime();
        restUntil.values().removeIf(until -> until - now <= 0);
        restUntil.put(host(address), now + time.toNanos());
    }

    /** How long the host of this address still asks for no requests; empty if it may be requested. */
    public synchronized Optional<Duration> rest(URI address) {
        return Optional.ofNullable(restUntil.get(host(address)))
                .map(until -> Duration.ofNanos(until - System.nanoTime()))
                .filter(left -> !left.isNegative() && !left.isZero());
    }

    private static String host(URI address) {
        return WebAddress.host(address).orElse("");
    }

    private synchronized void free(String host, Duration wait) {
        long now = System.nanoTime();
        if (freeAt.size() > MANY_HOSTS) {
            freeAt.values().removeIf(free -> free != Long.MAX_VALUE && free - now <= 0);
        }
        freeAt.put(host, now + wait.toNanos());
        notifyAll();
    }
}
