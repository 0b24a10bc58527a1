package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.core.model.Extraction;
import java.util.Optional;

/** An output format. Thread-safe: articles are formatted by several threads and put in order afterwards. */
interface Format {
    /** Output before the first article. */
    default String head() {
        return "";
    }

    /** The output for an article. */
    String article(Document document, Extraction extraction);

    /** The output for an article that was refused. */
    String refused(Optional<JsonNode> id, String reason);

    /** Output after the last article. */
    default String foot() {
        return "";
    }
}
