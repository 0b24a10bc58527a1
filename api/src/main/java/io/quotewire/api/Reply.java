package io.quotewire.api;

import io.javalin.http.Context;
import io.quotewire.api.problem.Problem;
import io.quotewire.core.version.Sha256;
import io.quotewire.streaming.contract.Json;
import java.util.Arrays;
import java.util.HexFormat;

/** Writes the answer to a request; one that the client already has, by its entity tag, is not sent again. */
final class Reply {
    private static final int TAG_BYTES = 12;

    /** What an answer depends on in addition to its path: who may read it, and whether it is compressed. */
    private static final String VARIES = "Authorization, Origin, Accept-Encoding";

    private Reply() {}

    static void json(Context request, byte[] body) {
        bytes(request, "application/json", "max-age=1", body);
    }

    /** An answer that changes only with a release. */
    static void document(Context request, String type, byte[] body) {
        bytes(request, type, "max-age=3600", body);
    }

    static void problem(Context request, Problem problem) {
        problem.retryAfter().ifPresent(seconds -> request.header("Retry-After", Integer.toString(seconds)));
        if (problem.status() == 401) {
            request.header("WWW-Authenticate", "Bearer");
        }
        request.header("Cache-Control", "no-store")
                .status(problem.status())
                .contentType(Problem.TYPE)
                .result(Json.write(problem.body()));
    }

    private static void bytes(Context request, String type, String caching, byte[] body) {
        String tag = '"' + HexFormat.of().formatHex(Arrays.copyOf(Sha256.of(body), TAG_BYTES)) + '"';
        // Answers that require a token must not be stored in shared caches.
        String scope = request.header("Authorization") == null ? "public, " : "private, ";
        request.header("ETag", tag).header("Cache-Control", scope + caching).header("Vary", VARIES);
        String known = request.header("If-None-Match");
        // Also of a 304, since caches take its headers over.
        request.contentType(type);
        if (known != null && isKnown(known.strip(), tag)) {
            request.status(304);
        } else {
            request.result(body);
        }
    }

    private static boolean isKnown(String known, String tag) {
        return known.equals("*")
                || Arrays.asList(known.replace("W/", "").split("\\s*,\\s*", -1)).contains(tag);
    }
}
