package io.quotewire.app.ask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that select current quotes, all of which the API checks. */
final class QuoteSelection {
    @Option(names = "--speaker", paramLabel = "NAME", description = "By this speaker: the whole name, in any case.")
    private @Nullable String speaker;

    @Option(names = "--entity", paramLabel = "NAME", description = "About this: the whole name, in any case.")
    private @Nullable String entity;

    @Option(names = "--publisher", paramLabel = "NAME", description = "In its articles: the whole name, in any case.")
    private @Nullable String publisher;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "Of articles published then or later: a day, today, yesterday or a time, UTC.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            description = "Of articles published on that day or before, or before that time.")
    private @Nullable String to;

    @Option(names = "--type", paramLabel = "TYPE", description = "direct, mixed or indirect.")
    private @Nullable String type;

    @Option(names = "--confidence", paramLabel = "N", description = "Of at least this confidence, 0 to 1.")
    private @Nullable Double confidence;

    @Option(names = "--words", paramLabel = "WORDS", description = "With all of these words.")
    private @Nullable String words;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many; default 20.")
    private int limit;

    /** Whether a name is asked for, which must be the whole name. */
    boolean hasName() {
        return Stream.of(speaker, entity, publisher).anyMatch(name -> name != null);
    }

    int limit() {
        return limit;
    }

    /** The API's parameters. */
    Map<String, Optional<?>> parameters() {
        Map<String, Optional<?>> parameters = new LinkedHashMap<>();
        parameters.put("speaker", Optional.ofNullable(speaker));
        parameters.put("entity", Optional.ofNullable(entity));
        parameters.put("publisher", Optional.ofNullable(publisher));
        parameters.put("from", Optional.ofNullable(from));
        parameters.put("to", Optional.ofNullable(to));
        parameters.put("type", Optional.ofNullable(type));
        parameters.put("confidence", Optional.ofNullable(confidence));
        parameters.put("words", Optional.ofNullable(words));
        parameters.put("limit", Optional.of(limit));
        return parameters;
    }
}
