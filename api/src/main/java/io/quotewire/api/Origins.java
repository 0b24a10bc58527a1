package io.quotewire.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which pages of other origins may read the API, and how they are told so (CORS): of every answer, of problems too, so
 * that a page learns what is wrong. Before they send a token browsers ask by {@code OPTIONS} whether they may.
 * Javalin's own plugin for it left the question about the stream to the stream, which refused it, and said nothing on
 * a 401.
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

    /** Whether a page of this origin may read; not where a request is of no page. */
    boolean invite(@Nullable String origin) {
        return origin != null && (names.contains(ANY) || names.contains(origin));
    }

    /** Tells a page that may read that it may; where it only asks that, this is all. */
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
