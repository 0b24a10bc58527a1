package io.quotewire.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that says nothing of itself, reads headers as they are, and lets go of requests that are over. */
public final class QuietServer {
    private static final Logger LOG = LoggerFactory.getLogger(QuietServer.class);
    private static final int INTERNAL_SERVER_ERROR = 500;

    private QuietServer() {}

    /** Sets it so. */
    public static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        // Jetty would give a header for another that differs from it in case, as a token may, on the same connection.
        config.jetty.modifyHttpConfiguration(http -> http.setHeaderCacheCaseSensitive(true));
        config.routes.exception(Exception.class, QuietServer::fault);
    }

    /**
     * Answers that something went wrong here, where there is still somebody to answer. Of an event stream whose
     * connection is gone, as when the server stops, Jetty has taken the request back: whatever is asked of it fails.
     * Javalin would give that failure to the handler of failures again, without an end.
     */
    private static void fault(Exception cause, Context request) {
        try {
            request.status(INTERNAL_SERVER_ERROR).result("Internal server error");
            LOG.warn("{} {} failed", request.method(), request.path(), cause);
        } catch (RuntimeException over) {
            LOG.debug("a request that is over failed", cause);
        }
    }
}
