package io.quotewire.app.ask;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that limit a list of names. */
final class ListOptions {
    @Option(names = "--type", paramLabel = "TYPE", description = "person, organization or location.")
    private @Nullable String type;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "How many; default 10.")
    private int limit;

    void addTo(Map<String, Optional<?>> parameters) {
        parameters.put("type", Optional.ofNullable(type));
        parameters.put("limit", Optional.of(limit));
    }
}
