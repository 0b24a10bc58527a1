package io.quotewire.app.tail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/**
 * Which records to show: those whose speaker, or one of whose entities, has these words in its name, whatever their
 * case.
 */
record Filter(Optional<String> speaker, Optional<String> entity) {

    boolean wants(JsonNode value) {
        return speaker.map(words -> speaks(value, words)).orElse(true)
                && entity.map(words -> names(value, words)).orElse(true);
    }

    private static boolean speaks(JsonNode value, String words) {
        if (value.has("kind")) {
            return value.path("kind").asText().startsWith("speaker") && has(value.path("name"), words);
        }
        for (JsonNode other : value.path("coSpeakers")) {
            if (has(other, words)) {
                return true;
            }
        }
        return has(value.path("speaker"), words);
    }

    private static boolean names(JsonNode value, String words) {
        if (value.path("about").isArray()) {
            for (JsonNode about : value.path("about")) {
                if (has(about.path("entity"), words)) {
                    return true;
                }
            }
        }
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
