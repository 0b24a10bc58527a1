package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import java.util.Optional;

/** From the bytes of an article to its place in the output. Thread-safe if the format is. */
final class Extracting {
    private final Extractor extractor;
    private final Format format;

    Extracting(Extractor extractor, Format format) {
        this.extractor = extractor;
        this.format = format;
    }

    /**
     * What one article came to.
     *
     * @param output its part of the output
     * @param problem why it was refused, empty if it was not
     */
    record Outcome(String output, String problem) {}

    /** Never throws because of what the portion holds. */
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
            // The extractor promises not to throw; if it does, the other articles are not to suffer from it.
            return refused(portion, Optional.of(document.id()), "the extractor failed: " + e);
        }
    }

    private Outcome refused(Portion portion, Optional<JsonNode> id, String reason) {
        return new Outcome(format.refused(id, reason), portion.place() + ": " + reason);
    }
}
