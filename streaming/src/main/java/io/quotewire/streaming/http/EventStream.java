package io.quotewire.streaming.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.sse.SseClient;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Serves server-sent events to every client that accepts them: browsers ask for this media type by name, curl and most
 * libraries for any type, whereas Javalin's own handler answers the former only. Requires Javalin, as {@link
 * HttpListener} does. Thread-safe.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent events</a>
 */
public final class EventStream {
    /** The media type of an event stream. */
    public static final String TYPE = "text/event-stream";

    private static final Set<String> TAKEN = Set.of(TYPE, "text/*", "*/*");
    private static final int OK = 200;
    private static final int NOT_ACCEPTABLE = 406;

    private EventStream() {}

    /**
     * Answers a GET request with events, or with 406 if the client does not accept them.
     *
     * @param follower receives each client; returns at once if it has asked the client to be kept alive
     */
    public static Handler to(Consumer<SseClient> follower) {
        return request -> {
            if (isTaken(request.header("Accept"))) {
                begin(request);
                request.async(unlimited -> unlimited.timeout = 0L, () -> follower.accept(new SseClient(request)));
            } else {
                request.status(NOT_ACCEPTABLE).result("this is a stream of events: Accept: " + TYPE);
            }
        };
    }

    /** Answers a HEAD request for a stream with the headers of its GET. */
    public static void head(Context request) {
        addHeaders(request.res());
    }

    /**
     * Whether a client accepts an event stream.
     *
     * @param accept its Accept header; absent or blank means anything
     */
    public static boolean isTaken(@Nullable String accept) {
        return accept == null
                || accept.isBlank()
                || Arrays.stream(accept.split(",", -1)).anyMatch(EventStream::isRangeOfIt);
    }

    /** Whether one media range of an Accept header includes event streams, with a quality other than 0. */
    private static boolean isRangeOfIt(String range) {
        String[] parts = range.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
        return TAKEN.contains(parts[0]) && Arrays.stream(parts).noneMatch(part -> part.matches("q\\s*=\\s*0(\\.0*)?"));
    }

    private static void begin(Context request) throws IOException {
        HttpServletResponse answer = request.res();
        addHeaders(answer);
        answer.addHeader("Connection", "close");
        answer.flushBuffer();
    }

    private static void addHeaders(HttpServletResponse answer) {
        answer.setStatus(OK);
        answer.setCharacterEncoding("UTF-8");
        answer.setContentType(TYPE);
        answer.addHeader("Cache-Control", "no-cache");
        // Tells a reverse proxy not to buffer the events.
        answer.addHeader("X-Accel-Buffering", "no");
    }
}
