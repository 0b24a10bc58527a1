package io.quotewire.app.tail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/**
 * A filter of counts and mentions: those whose speaker, or one of whose entities, contains these words in its name, in
 * any case. For quotes there is {@link io.quotewire.sink.query.QuoteFilter}.
 */
record NameFilter(Optional<String> speaker, Optional<String> entity) {

    boolean wants(JsonNode value) {
        return speaker.map(words -> speaks(value, words)).orElse(true)
                && entity.map(words -> names(value, words)).orElse(true);
    }

    private static boolean speaks(JsonNode count, String words) {
        return count.path("kind").asText().startsWith("speaker") && has(count.path("name"), words);
    }

    private static boolean names(JsonNode value, String words) {
        if (value.has("kind")) {
            return (value.path("kind").asText().equals("entity") && has(value.path("name"), words))
                    || has(value.path("about"), words);
        }
        return has(value.path("entity"), words);
    }

    private static boolean has(JsonNode name, String words) {
        return name.asText("").toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
