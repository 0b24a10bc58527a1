package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import java.util.Optional;

/** Turns the bytes of an article into its part of the output. Thread-safe if the format is. */
final class Extracting {
    private final Extractor extractor;
    private final Format format;

    Extracting(Extractor extractor, Format format) {
        this.extractor = extractor;
        this.format = format;
    }

    /**
     * The result for one article.
     *
     * @param output its part of the output
     * @param problem why it was refused, empty if it was not
     */
    record Outcome(String output, String problem) {}

    /** Extracts an article. Never throws because of its content. */
    Outcome of(Portion portion) {
        if (!portion.problem().isEmpty()) {
            return refused(portion, portion.id(), portion.problem());
        }
        Document document;
        try {
            document = DocumentReader.read(portion);
        } catch (Document.UnfitInput e) {
            return refused(portion, e.id().or(portion::id), String.valueOf(e.getMessage()));
        }
        try {
            Extraction found = extractor.extract(document.text());
            return new Outcome(format.article(document, document.asked(found)), "");
        } catch (RuntimeException | StackOverflowError e) {
            // Extractors promise not to throw; if one does, other articles must not be affected.
            return refused(portion, Optional.of(document.id()), "the extractor failed: " + e);
        }
    }

    private Outcome refused(Portion portion, Optional<JsonNode> id, String reason) {
        return new Outcome(format.refused(id, reason), portion.place() + ": " + reason);
    }
}
