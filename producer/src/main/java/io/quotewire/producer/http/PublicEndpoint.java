package io.quotewire.producer.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.MethodNotAllowedResponse;
import io.quotewire.streaming.http.ClientRate;
import io.quotewire.streaming.http.HostPort;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.settings.HttpSettings;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * An endpoint open to others than its operator: it drops silent connections, limits the requests of each client, and
 * forbids showing an answer as a page or caching it.
 */
final class PublicEndpoint {
    private static final long SILENCE_MILLIS = 5_000;

    private PublicEndpoint() {}

    /**
     * Listens.
     *
     * @param whom its clients, named in the message of a failure
     * @param limited the path, in Javalin's syntax, to which the limit on requests applies
     * @param limits per client
     * @throws IOException if the port is taken or cannot be bound
     */
    static HttpListener open(
            HostPort at, String whom, String limited, HttpSettings limits, Consumer<RoutesConfig> routes)
            throws IOException {
        ClientRate rate = new ClientRate(limits.rate(), limits.proxies());
        HttpListener endpoint = new HttpListener(limits.connections(), limits.proxies(), config -> {
            config.jetty.modifyHttpConfiguration(http -> http.setIdleTimeout(SILENCE_MILLIS));
            config.routes.before(EndpointAnswer::harden);
            config.routes.exception(MethodNotAllowedResponse.class, EndpointAnswer::otherMethod);
            config.routes.before(limited, request -> limit(request, rate));
            routes.accept(config.routes);
        });
        endpoint.listen(at, whom);
        return endpoint;
    }

    private static void limit(Context request, ClientRate rate) {
        if (!rate.allows(request)) {
            EndpointAnswer.tooMany(request);
            request.skipRemainingHandlers();
        }
    }
}
