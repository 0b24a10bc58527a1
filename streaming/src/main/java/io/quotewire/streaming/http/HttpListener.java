package io.quotewire.streaming.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.Endpoint;
import io.javalin.router.ParsedEndpoint;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every door to HTTP is made of: it listens or says why it cannot, says nothing of itself, has 2,000 connections
 * at most, reads headers as they are, says in JSON what is wrong with a request that no route answers, and lets go of
 * requests that are over. Whom it lets in, and with what it answers, its routes decide. Thread-safe.
 *
 * <p>It needs Javalin, which {@code streaming} alone does not bring: a module that opens a door depends on it.
 */
public final class HttpListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpListener.class);

    /**
     * Connections on which nothing is asked take the files that the process needs itself. The readers of a stream, a
     * thousand, leave room.
     */
    private static final int MOST_CONNECTIONS = 2_000;

    private static final String JSON = "application/json";
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int INTERNAL_SERVER_ERROR = 500;

    private final Javalin server;

    /** A door with these routes, not yet open. */
    public HttpListener(Consumer<JavalinConfig> routes) {
        this(routes, MOST_CONNECTIONS);
    }

    /** @param connections that there may be at once; others wait until one ends */
    HttpListener(Consumer<JavalinConfig> routes, int connections) {
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            // Jetty would give a header for another that differs from it in case, as a token may, on one connection.
            config.jetty.modifyHttpConfiguration(http -> http.setHeaderCacheCaseSensitive(true));
            config.http.prefer405over404 = true;
            config.jetty.modifyServer(jetty -> {
                jetty.addBean(new NetworkConnectionLimit(connections, jetty));
                jetty.setErrorHandler(new UnreadRequests(JSON, (status, title, detail) -> Map.of("error", detail)));
            });
            config.routes.exception(Exception.class, HttpListener::fault);
            config.routes.exception(MethodNotAllowedResponse.class, (refused, request) -> {
                allow(refused, request);
                say(request, METHOD_NOT_ALLOWED, "here is nothing for this method; see Allow");
            });
            config.routes.exception(
                    NotFoundResponse.class, (nothing, request) -> say(request, NOT_FOUND, "there is no such path"));
            routes.accept(config);
        });
    }

    /**
     * Listens; where it cannot it is closed.
     *
     * @param whom it is for, as a failure is told
     * @throws IOException where the port is taken, or is not to be had
     */
    public void listen(HostPort at, String whom) throws IOException {
        try {
            server.start(at.host(), at.port());
        } catch (RuntimeException e) {
            close();
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException("cannot listen on " + at + " for " + whom + ": " + cause.getMessage(), e);
        }
    }

    /** Says in the answer to a request of another method which ones there are at its path. */
    public static void allow(MethodNotAllowedResponse refused, Context request) {
        Set<String> methods = new LinkedHashSet<>(List.of(
                refused.getDetails().getOrDefault("availableMethods", "").split(", ", -1)));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        request.header("Allow", String.join(", ", methods));
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** What it answers. */
    public List<Endpoint> endpoints() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map((ParsedEndpoint parsed) -> parsed.endpoint)
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** What is wrong, where a door has no words of its own for it. */
    private static void say(Context request, int status, String wrong) {
        request.status(status)
                .contentType(JSON)
                .header("X-Content-Type-Options", "nosniff")
                .result(Json.write(Map.of("error", wrong)));
    }

    /**
     * Answers that something went wrong here, where there is still somebody to answer. Of an event stream whose
     * connection is gone, as when the server stops, Jetty has taken the request back: whatever is asked of it fails.
     * Javalin would give that failure to the handler of failures again, without an end.
     */
    private static void fault(Exception cause, Context request) {
        try {
            say(request, INTERNAL_SERVER_ERROR, "something went wrong here; the log says what");
            LOG.warn("{} {} failed", request.method(), request.path(), cause);
        } catch (RuntimeException over) {
            LOG.debug("a request that is over failed", cause);
        }
    }
}
