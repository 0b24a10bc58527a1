package io.quotewire.app.ask;

import io.quotewire.api.ApiOptions;
import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for which API to ask and how to show the answer. */
final class AskOptions {
    @Option(
            names = "--api",
            paramLabel = "[HOST:]PORT",
            defaultValue = "${env:QUOTEWIRE_API_LISTEN:-" + ApiOptions.DEFAULT_ADDRESS + "}",
            description = "Where the API is served; default " + ApiOptions.DEFAULT_ADDRESS + ".")
    private String api = ApiOptions.DEFAULT_ADDRESS;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:QUOTEWIRE_API_TOKEN}",
            description = "The API's token; QUOTEWIRE_API_TOKEN keeps it out of the process list.")
    private @Nullable String token;

    @Option(names = "--json", description = "The unchanged answer, one JSON object.")
    private boolean json;

    /** @param err where the client says that it waits */
    ApiClient client(PrintWriter err) {
        return new ApiClient(
                api, Optional.ofNullable(token).filter(secret -> !secret.isBlank()), err, ApiClient.PATIENCE);
    }

    boolean json() {
        return json;
    }
}
