package io.quotewire.streaming.http;

import io.javalin.http.Context;
import java.util.Collections;

/**
 * Limits the rate of requests of each client, also behind trusted proxies. Requires Javalin, as {@link HttpListener}
 * does. Thread-safe.
 */
public final class ClientRate {
    private final RequestRate rate;
    private final TrustedProxies proxies;

    /** @param perSecond sustained requests of one client, 1 or more */
    public ClientRate(int perSecond, TrustedProxies proxies) {
        this.rate = new RequestRate(perSecond);
        this.proxies = proxies;
    }

    /** Whether its client may make a request now; if so, the request is counted. */
    public boolean allows(Context request) {
        return rate.allows(proxies.client(
                request.ip(), name -> Collections.list(request.req().getHeaders(name))));
    }
}
