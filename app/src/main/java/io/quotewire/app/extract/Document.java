package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * One article to extract from.
 *
 * @param id as the input has it, a string or a number
 * @param title the headline, empty where there is none
 * @param text what offsets refer to
 * @param derived whether {@code text} stands nowhere in the input, as that of a web page: then it belongs in the output
 */
record Document(JsonNode id, String title, String text, boolean derived) {

    /** Why an article was refused, with its id where that could be read. */
    static final class Refusal extends Exception {
        private final transient Optional<JsonNode> id;

        Refusal(Optional<JsonNode> id, String message) {
            super(message);
            this.id = id;
        }

        Optional<JsonNode> id() {
            return id;
        }
    }
}
