package io.quotewire.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which pages of other origins may read the API (CORS). Every answer carries the headers, problems too, so that a page
 * learns what is wrong. Before browsers send a token they ask by {@code OPTIONS} whether they may. Javalin's own plugin
 * left the question about the stream to the stream, which refused it, and set no header on a 401.
 *
 * @param names as browsers write them; {@code *} is any
 */
record Origins(List<String> names) {
    private static final int NO_CONTENT = 204;
    private static final String ANY = "*";

    /** What a page may send beside what it always may. */
    private static final String SENT = "Authorization, If-None-Match, Last-Event-ID";

    private static final String READ = "ETag, Retry-After";

    Origins {
        names = List.copyOf(names);
    }

    /** Whether a page of this origin may read; false if the request is not from a page. */
    boolean invite(@Nullable String origin) {
        return origin != null && (names.contains(ANY) || names.contains(origin));
    }

    /** Allows a page to read; of a request that only asks for this, it is the whole answer. */
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
