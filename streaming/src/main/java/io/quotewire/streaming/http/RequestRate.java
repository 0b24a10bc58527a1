package io.quotewire.streaming.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Limits the rate of requests of each client by a token bucket: a sustained number per second, and twice as many in a
 * burst. Keeps the 10,000 clients seen last. Thread-safe.
 */
final class RequestRate {
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
     * @param left requests that may be made at once
     * @param at when that was so, in nanoseconds of the clock
     */
    private record Allowance(double left, long at) {}

    /** @param perSecond 1 or more */
    RequestRate(int perSecond) {
        this(perSecond, System::nanoTime);
    }

    RequestRate(int perSecond, LongSupplier nanos) {
        this.perNano = perSecond / (double) TimeUnit.SECONDS.toNanos(1);
        this.atOnce = 2 * perSecond;
        this.nanos = nanos;
    }

    /**
     * Whether a client may make a request now; if so, the request is counted.
     *
     * @param address of the client; for IPv6, all addresses of one network (64 bits) count as one client
     */
    synchronized boolean allows(String address) {
        String client = ClientAddress.network(address);
        long now = nanos.getAsLong();
        Allowance known = clients.getOrDefault(client, new Allowance(atOnce, now));
        double left = Math.min(atOnce, known.left + (now - known.at) * perNano);
        boolean allowed = left >= 1;
        clients.put(client, new Allowance(allowed ? left - 1 : left, now));
        return allowed;
    }
}
