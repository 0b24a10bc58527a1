package io.quotewire.producer.http;

import io.javalin.http.Context;
import io.quotewire.streaming.contract.Json;
import java.util.Map;

/** What a request is answered with: JSON that is no page and that nobody keeps. */
final class DoorAnswer {
    private DoorAnswer() {}

    /** Says so of every answer. */
    static void harden(Context request) {
        request.header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Cache-Control", "no-store");
    }

    static void json(Context request, int status, Object body) {
        request.status(status).contentType("application/json").result(Json.write(body));
    }

    static void error(Context request, int status, String reason) {
        json(request, status, Map.of("error", reason));
    }

    static void tooMany(Context request) {
        request.header("Retry-After", "1");
        error(request, 429, "too many requests a second");
    }

    static void tryLater(Context request, String reason) {
        request.header("Retry-After", "1");
        error(request, 503, reason);
    }

    static void brokerAway(Context request, String reason) {
        request.header("Retry-After", "5");
        error(request, 503, reason);
    }
}
