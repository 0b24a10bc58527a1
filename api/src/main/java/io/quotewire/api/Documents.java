package io.quotewire.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.api.problem.Problem;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** The documents that describe the API and the topics. */
final class Documents {
    private Documents() {}

    /** The OpenAPI 3.1 document of this API; a test compares it with the routes. */
    static byte[] openApi() {
        try (InputStream in = Documents.class.getResourceAsStream("openapi.json")) {
            return Objects.requireNonNull(in, "openapi.json").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The query parameters of a path, from {@link #openApi}. */
    static Set<String> parameters(String path) {
        try {
            Set<String> names = new LinkedHashSet<>();
            for (JsonNode parameter : Json.mapper()
                    .readTree(openApi())
                    .path("paths")
                    .path(path)
                    .path("get")
                    .path("parameters")) {
                if (parameter.path("in").asText().equals("query")) {
                    names.add(parameter.path("name").asText());
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContractSchema schema(String label) {
        return ContractSchema.ofLabel(label).orElseThrow(() -> Problem.notFound("no record is called '" + label + "'"));
    }
}
