package io.quotewire.producer.http;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.quotewire.streaming.http.HostPort;
import io.quotewire.streaming.http.RequestRate;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * An HTTP server that others than its operator speak to: it waits for nobody, answers one address only so often, and no
 * answer of it is a page or is kept.
 */
final class Door implements AutoCloseable {
    private static final long SILENCE_MILLIS = 5_000;

    private final Javalin server;

    private Door(String limited, RequestRate rate, Consumer<RoutesConfig> routes) {
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.jetty.modifyHttpConfiguration(http -> {
                http.setIdleTimeout(SILENCE_MILLIS);
                // Else a header is given for another that differs from it in case, as a token may.
                http.setHeaderCacheCaseSensitive(true);
            });
            config.routes.before(DoorAnswer::harden);
            config.routes.before(limited, request -> limit(request, rate));
            routes.accept(config.routes);
        });
    }

    /**
     * Listens.
     *
     * @param whom it is for, as a failure is told
     * @param limited the path, in Javalin's words, at which one address may ask only so often
     * @param rate how often
     * @throws IOException where the port is taken, or is not to be had
     */
    static Door open(HostPort at, String whom, String limited, RequestRate rate, Consumer<RoutesConfig> routes)
            throws IOException {
        Door door = new Door(limited, rate, routes);
        try {
            door.server.start(at.host(), at.port());
            return door;
        } catch (RuntimeException e) {
            door.close();
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException("cannot listen on " + at + " for " + whom + ": " + cause.getMessage(), e);
        }
    }

    /** The port it listens on. */
    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void limit(Context request, RequestRate rate) {
        if (!rate.allows(request.ip())) {
            DoorAnswer.tooMany(request);
            request.skipRemainingHandlers();
        }
    }
}
