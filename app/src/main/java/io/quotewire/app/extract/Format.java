package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.core.model.Extraction;
import java.util.Optional;

/** How extractions are written. Thread-safe: articles are written by several threads and put in order afterwards. */
interface Format {
    /** What stands before the first article. */
    default String head() {
        return "";
    }

    /** One article. */
    String article(Document document, Extraction extraction);

    /** In place of an article that was refused. */
    String refused(Optional<JsonNode> id, String reason);

    /** What stands after the last article. */
    default String foot() {
        return "";
    }
}
