package io.quotewire.api.problem;

import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Why a request is not answered, as problem details (RFC 9457). */
public final class Problem extends RuntimeException {
    /** The media type of a problem. */
    public static final String TYPE = "application/problem+json";

    private static final String BUSY = "Busy";
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final int retryAfter;

    private Problem(int status, String title, String detail, int retryAfter) {
        super(detail);
        this.status = status;
        this.title = title;
        this.retryAfter = retryAfter;
    }

    /** The request is invalid (400); the detail says why. */
    public static Problem badRequest(String detail) {
        return new Problem(400, "Bad request", detail, 0);
    }

    public static Problem unauthorized() {
        return new Problem(401, "Unauthorized", "a token is needed: Authorization: Bearer …", 0);
    }

    /** The client is known, but has no right to this. */
    public static Problem forbidden(String detail) {
        return new Problem(403, "Forbidden", detail, 0);
    }

    /** Too many requests for now. */
    public static Problem tooMany() {
        return new Problem(429, "Too many requests", "more requests a second than one address may make", 1);
    }

    public static Problem notFound(String detail) {
        return new Problem(404, "Not found", detail, 0);
    }

    /** The method is not supported: nothing is changed over HTTP. */
    public static Problem otherMethod() {
        return new Problem(405, "Method not allowed", "here things are read only: GET, or HEAD", 0);
    }

    public static Problem notAcceptable(String detail) {
        return new Problem(406, "Not acceptable", detail, 0);
    }

    /** Temporarily unavailable; the same request succeeds later. */
    public static Problem unavailable(String detail) {
        return new Problem(503, "Not all is available", detail, 2);
    }

    /** Too many costly requests at a time. */
    public static Problem busy() {
        return new Problem(503, BUSY, "too many searches are at work here; the same request is answered later", 2);
    }

    /** Whether this body of an answer is that of {@link #busy}. */
    public static boolean isBusy(byte[] body) {
        try {
            return Json.mapper().readTree(body).path("title").asText().equals(BUSY);
        } catch (IOException e) {
            return false;
        }
    }

    /** An internal error; the log has it. */
    public static Problem fault() {
        return new Problem(500, "Internal server error", "the request failed here; the log of the sink says why", 0);
    }

    /** A request that violates HTTP. */
    public static Problem ofStatus(int status, String title, String detail) {
        return new Problem(status, title, detail, 0);
    }

    public int status() {
        return status;
    }

    /** The number of seconds after which to retry. */
    public Optional<Integer> retryAfter() {
        return retryAfter > 0 ? Optional.of(retryAfter) : Optional.empty();
    }

    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("detail", String.valueOf(getMessage()));
        return body;
    }
}
