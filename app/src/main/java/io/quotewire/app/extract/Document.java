package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import io.quotewire.streaming.contract.Article;
import java.util.List;
import java.util.Optional;

/**
 * One article to extract from.
 *
 * @param id as in the input, a string or a number
 * @param fields what else the input says about the article, by the names of an {@link Article}'s fields
 * @param text what offsets refer to
 * @param asked where to look for quotes; empty for everywhere
 * @param derived whether {@code text} does not occur in the input, like that of a web page, and so belongs in the
 *     output
 */
record Document(JsonNode id, JsonNode fields, String text, List<AskedSpan> asked, boolean derived) {
    static final String TITLE = "title";

    Document {
        asked = List.copyOf(asked);
    }

    /** An article of which all quotes are wanted. */
    Document(JsonNode id, JsonNode fields, String text, boolean derived) {
        this(id, fields, text, List.of(), derived);
    }

    /** The headline, empty if there is none. */
    String title() {
        return fields.path(TITLE).asText("");
    }

    /**
     * A span of the text.
     *
     * @param start in code points
     * @param end likewise, exclusive
     */
    record AskedSpan(int start, int end) {}

    /** The extraction with only the quotes that are wanted. */
    Extraction asked(Extraction found) {
        return asked.isEmpty()
                ? found
                : new Extraction(found.quotes().stream().filter(this::isAsked).toList(), found.mentions());
    }

    private boolean isAsked(Quote quote) {
        return asked.stream().anyMatch(span -> quote.start() < span.end() && span.start() < quote.end());
    }

    /** Why an article was refused, with its id if that could be read. */
    static final class UnfitInput extends Exception {
        private final transient Optional<JsonNode> id;

        UnfitInput(Optional<JsonNode> id, String message) {
            super(message);
            this.id = id;
        }

        Optional<JsonNode> id() {
            return id;
        }
    }
}
