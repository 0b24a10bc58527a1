package io.quotewire.page;

import io.javalin.http.Context;
import io.quotewire.streaming.contract.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers to the page's own requests: JSON that must not be cached. */
public final class PageAnswer {
    private static final String ANSWERED = "quotewire.page.answered";

    private PageAnswer() {}

    /** Whether the page's request has been answered, so that no general error handler replaces the answer. */
    public static boolean isGiven(Context request) {
        return request.attribute(ANSWERED) != null;
    }

    /** Answers with a value. */
    public static void json(Context request, int status, Object body) {
        written(request, status, new String(Json.write(body), StandardCharsets.UTF_8));
    }

    /** Answers with a JSON text. */
    public static void written(Context request, int status, String json) {
        request.attribute(ANSWERED, true);
        request.header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .status(status)
                .contentType("application/json")
                .result(json);
    }

    /** Answers with an error message for whoever looks at the page. */
    public static void error(Context request, int status, String reason) {
        json(request, status, Map.of("error", reason));
    }
}
