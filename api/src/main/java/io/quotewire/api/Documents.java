package io.quotewire.api;

import io.quotewire.api.problem.Problem;
import io.quotewire.streaming.contract.ContractSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What describes the API and the topics. */
final class Documents {
    private Documents() {}

    /** OpenAPI 3.1 of this API; a test holds it to the routes. */
    static byte[] openApi() {
        try (InputStream in = Documents.class.getResourceAsStream("openapi.json")) {
            return Objects.requireNonNull(in, "openapi.json").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContractSchema schema(String label) {
        return ContractSchema.ofLabel(label).orElseThrow(() -> Problem.notFound("no record is called '" + label + "'"));
    }
}
