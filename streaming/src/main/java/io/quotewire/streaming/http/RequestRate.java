package io.quotewire.streaming.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How often one client may ask: so many requests a second for long, twice as many at once. The latest ten thousand
 * clients are known. Thread-safe.
 */
public final class RequestRate {
    private static final int MOST_CLIENTS = 10_000;

    private final double perNano;
    private final int atOnce;
    private final LongSupplier nanos;
    private final Map<String, Allowance> clients = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    /**
     * @param left requests that may come at once
     * @param at when that was so, in nanoseconds of the clock
     */
    private record Allowance(double left, long at) {}

    /** @param perSecond 1 or more */
    public RequestRate(int perSecond) {
        this(perSecond, System::nanoTime);
    }

    RequestRate(int perSecond, LongSupplier nanos) {
        this.perNano = perSecond / (double) TimeUnit.SECONDS.toNanos(1);
        this.atOnce = 2 * perSecond;
        this.nanos = nanos;
    }

    /** Whether a client may ask now; that it did is remembered. */
    public synchronized boolean allows(String client) {
        long now = nanos.getAsLong();
        Allowance known = clients.getOrDefault(client, new Allowance(atOnce, now));
        double left = Math.min(atOnce, known.left + (now - known.at) * perNano);
        boolean allowed = left >= 1;
        clients.put(client, new Allowance(allowed ? left - 1 : left, now));
        return allowed;
    }
}
