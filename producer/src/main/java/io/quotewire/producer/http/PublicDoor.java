package io.quotewire.producer.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.MethodNotAllowedResponse;
import io.quotewire.streaming.http.HostPort;
import io.quotewire.streaming.http.HttpListener;
import io.quotewire.streaming.http.RequestRate;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * A door that others than its operator speak to: it waits for nobody, answers one address only so often, and no answer
 * of it is a page or is kept.
 */
final class PublicDoor {
    private static final long SILENCE_MILLIS = 5_000;

    private PublicDoor() {}

    /**
     * Listens.
     *
     * @param whom it is for, as a failure is told
     * @param limited the path, in Javalin's words, at which one address may ask only so often
     * @param rate how often
     * @throws IOException where the port is taken, or is not to be had
     */
    static HttpListener open(HostPort at, String whom, String limited, RequestRate rate, Consumer<RoutesConfig> routes)
            throws IOException {
        HttpListener door = new HttpListener(config -> {
            config.jetty.modifyHttpConfiguration(http -> http.setIdleTimeout(SILENCE_MILLIS));
            config.routes.before(DoorAnswer::harden);
            config.routes.exception(MethodNotAllowedResponse.class, DoorAnswer::otherMethod);
            config.routes.before(limited, request -> limit(request, rate));
            routes.accept(config.routes);
        });
        door.listen(at, whom);
        return door;
    }

    private static void limit(Context request, RequestRate rate) {
        if (!rate.allows(request.ip())) {
            DoorAnswer.tooMany(request);
            request.skipRemainingHandlers();
        }
    }
}
