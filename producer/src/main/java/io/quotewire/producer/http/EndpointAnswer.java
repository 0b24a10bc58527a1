package io.quotewire.producer.http;

import io.javalin.http.Context;
import io.javalin.http.MethodNotAllowedResponse;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.http.HttpListener;
import java.util.List;
import java.util.Map;

/** Answers as JSON that browsers neither show as a page nor cache. */
final class EndpointAnswer {
    private EndpointAnswer() {}

    /** Sets the headers for this on every answer. */
    static void harden(Context request) {
        request.header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Cache-Control", "no-store");
    }

    static void json(Context request, int status, Object body) {
        request.status(status).contentType("application/json").result(Json.write(body));
    }

    /** @param warnings parts of the articles that were left out, one line each */
    static void taken(Context request, List<String> ids, List<String> warnings) {
        json(request, 202, warnings.isEmpty() ? Map.of("ids", ids) : new Taken(ids, warnings));
    }

    private record Taken(List<String> ids, List<String> warnings) {}

    static void error(Context request, int status, String reason) {
        json(request, status, Map.of("error", reason));
    }

    static void otherMethod(MethodNotAllowedResponse refused, Context request) {
        HttpListener.allow(refused, request);
        error(request, 405, request.method() + " is not allowed here; see Allow");
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
