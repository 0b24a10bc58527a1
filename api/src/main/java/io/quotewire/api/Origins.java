package io.quotewire.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cross-origin access (CORS): the origins whose pages may read the API. Every answer carries the headers, problems too,
 * so that a page learns what is wrong. Browsers ask by {@code OPTIONS} before they send a token. Javalin's own plugin
 * is not used: it passes such a request about the stream to the stream, which refuses it, and sets no headers on a 401.
 *
 * @param names as browsers write them; {@code *} is any
 */
record Origins(List<String> names) {
    private static final int NO_CONTENT = 204;
    private static final String ANY = "*";

    /** The headers that a page may send in addition to those always allowed. */
    private static final String SENT = "Authorization, If-None-Match, Last-Event-ID";

    private static final String READ = "ETag, Retry-After";

    Origins {
        names = List.copyOf(names);
    }

    /** Whether a page of this origin may read; false if the request is not from a page. */
    boolean invite(@Nullable String origin) {
        return origin != null && (names.contains(ANY) || names.contains(origin));
    }

    /** Adds the headers that allow a page to read; answers the request if it only asks for this. */
    void welcome(Context request) {
        String origin = request.header("Origin");
        if (!invite(origin)) {
            return;
        }
        request.header("Access-Control-Allow-Origin", names.contains(ANY) ? ANY : String.valueOf(origin))
                .header("Access-Control-Expose-Headers", READ)
                .header("Vary", "Origin");
        if (request.method().equals(HandlerType.OPTIONS) && request.header("Access-Control-Request-Method") != null) {
            request.header("Access-Control-Allow-Methods", "GET, HEAD")
                    .header("Access-Control-Allow-Headers", SENT)
                    .status(NO_CONTENT)
                    .skipRemainingHandlers();
        }
    }
}
