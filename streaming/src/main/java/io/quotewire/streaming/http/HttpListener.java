package io.quotewire.streaming.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.Endpoint;
import io.javalin.router.ParsedEndpoint;
import io.quotewire.streaming.contract.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An HTTP server with what all our endpoints share: it listens or says why it cannot, does not reveal its software,
 * accepts 2,000 connections at most and a configured number of them from one client, matches headers
 * case-sensitively, answers in JSON when no route applies or one fails, and tolerates requests whose connection is
 * gone. Access and answers are up to the routes. Thread-safe.
 *
 * <p>It needs Javalin, which {@code streaming} alone does not bring: a module that serves HTTP depends on it.
 */
public final class HttpListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpListener.class);

    /**
     * Idle connections would use up the file descriptors that the process needs itself. This leaves room for the 1,000
     * readers that a stream may have.
     */
    private static final int MOST_CONNECTIONS = 2_000;

    private static final String JSON = "application/json";
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int BAD_REQUEST = 400;
    private static final int INTERNAL_SERVER_ERROR = 500;
    private static final String INTERNAL_ERROR = "internal error; the log says more";

    private final Javalin server;

    /**
     * A server with these routes that does not listen yet.
     *
     * @param ofOne the most connections that one client may have at a time; see {@link ConnectionsPerClient}
     * @param proxies through which many clients come, so they may have any number
     */
    public HttpListener(int ofOne, TrustedProxies proxies, Consumer<JavalinConfig> routes) {
        this(
                MOST_CONNECTIONS,
                new ConnectionsPerClient(ofOne, address -> address.isLoopbackAddress() || proxies.has(address)),
                routes);
    }

    /**
     * @param connections the most at a time; further clients wait until one ends
     */
    HttpListener(int connections, ConnectionsPerClient ofOne, Consumer<JavalinConfig> routes) {
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            // Otherwise Jetty's header cache could replace a value by an earlier one on the same connection that
            // differs only in case, as tokens may.
            config.jetty.modifyHttpConfiguration(http -> http.setHeaderCacheCaseSensitive(true));
            config.http.prefer405over404 = true;
            config.jetty.modifyServer(jetty -> {
                jetty.addBean(new NetworkConnectionLimit(connections, jetty));
                ofOne.watch(jetty);
                jetty.setErrorHandler(new JsonErrorHandler(JSON, (status, title, detail) -> Map.of("error", detail)));
            });
            config.routes.exception(Exception.class, HttpListener::fault);
            config.router.javaLangErrorHandler(HttpListener::error);
            config.routes.exception(MethodNotAllowedResponse.class, (refused, request) -> {
                allow(refused, request);
                say(request, METHOD_NOT_ALLOWED, "this method is not allowed here; see Allow");
            });
            config.routes.exception(
                    NotFoundResponse.class, (nothing, request) -> say(request, NOT_FOUND, "there is no such path"));
            routes.accept(config);
        });
    }

    /**
     * Starts to listen; closes the server if it cannot.
     *
     * @param whom what it serves, for the message of a failure
     * @throws IOException if the port is in use or cannot be bound
     */
    public void listen(HostPort at, String whom) throws IOException {
        try {
            server.start(at.host(), at.port());
        } catch (RuntimeException e) {
            close();
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new IOException("cannot listen on " + at + " for " + whom + ": " + cause.getMessage(), e);
        }
    }

    /** Sets the Allow header of an answer to a request with an unsupported method. */
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

    /** The routes it serves. */
    public List<Endpoint> endpoints() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map((ParsedEndpoint parsed) -> parsed.endpoint)
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Writes an error for which the routes have no format of their own. */
    private static void say(Context request, int status, String wrong) {
        request.status(status)
                .contentType(JSON)
                .header("X-Content-Type-Options", "nosniff")
                .result(Json.write(Map.of("error", wrong)));
    }

    /**
     * Logs an error of Java's, such as a class that is missing since its jar was replaced, and tells the client, whom
     * Javalin answers with 500. What is thrown here Javalin would pass here again, endlessly.
     */
    private static void error(HttpServletResponse response, Error cause) {
        try {
            response.setContentType(JSON);
            response.getOutputStream().write(Json.write(Map.of("error", INTERNAL_ERROR)));
            LOG.error("a request failed", cause);
        } catch (IOException | RuntimeException | Error untold) {
            response.setStatus(INTERNAL_SERVER_ERROR);
        }
    }

    /**
     * Answers 500, or 400 if the body of the request is malformed or ends early, if the client is still there. If the
     * connection of an event stream is gone, as when the server stops, Jetty has recycled the request and every access
     * to it throws; Javalin would pass that exception to this handler again, endlessly.
     */
    private static void fault(Exception cause, Context request) {
        try {
            if (cause instanceof EofException) {
                say(request, BAD_REQUEST, "the body of the request is malformed or ends early");
                return;
            }
            say(request, INTERNAL_SERVER_ERROR, INTERNAL_ERROR);
            LOG.warn("{} {} failed", request.method(), request.path(), cause);
        } catch (RuntimeException over) {
            LOG.debug("a request failed after its response", cause);
        }
    }
}
