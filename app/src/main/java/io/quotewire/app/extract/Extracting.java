package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns the bytes of articles into their parts of the output. Thread-safe if the format is. */
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

    /** Extracts from articles; their outcomes in the same order. Never throws because of their content. */
    List<Outcome> of(List<Portion> portions) {
        List<Read> all = portions.stream().map(this::read).toList();
        List<Document> documents =
                all.stream().flatMap(read -> read.document().stream()).toList();
        Iterator<Supplier<Extraction>> extractions = extractions(documents).iterator();
        return all.stream()
                .map(read -> read.document()
                        .map(document -> outcome(read.portion(), document, extractions.next()))
                        .orElseGet(() -> refused(read.portion(), read.id(), read.problem())))
                .toList();
    }

    /** An article as it was read, or why it could not be. */
    private record Read(Portion portion, Optional<Document> document, Optional<JsonNode> id, String problem) {}

    private Read read(Portion portion) {
        if (!portion.problem().isEmpty()) {
            return new Read(portion, Optional.empty(), portion.id(), portion.problem());
        }
        try {
            return new Read(portion, Optional.of(DocumentReader.read(portion)), Optional.empty(), "");
        } catch (Document.UnfitInput e) {
            return new Read(portion, Optional.empty(), e.id().or(portion::id), String.valueOf(e.getMessage()));
        }
    }

    /** From all documents together or, if the extractor fails with one of them, from each when it is asked for. */
    private List<Supplier<Extraction>> extractions(List<Document> documents) {
        List<Supplier<Extraction>> extractions = new ArrayList<>();
        try {
            for (Extraction extraction :
                    extractor.extractAll(documents.stream().map(Document::text).toList())) {
                extractions.add(() -> extraction);
            }
        } catch (RuntimeException | StackOverflowError e) {
            documents.forEach(document -> extractions.add(() -> extractor.extract(document.text())));
        }
        return extractions;
    }

    private Outcome outcome(Portion portion, Document document, Supplier<Extraction> extraction) {
        try {
            return new Outcome(format.article(document, document.asked(extraction.get())), "");
        } catch (RuntimeException | StackOverflowError e) {
            // Extractors promise not to throw; if one does, other articles must not be affected.
            return refused(portion, Optional.of(document.id()), "the extractor failed: " + e);
        }
    }

    private Outcome refused(Portion portion, Optional<JsonNode> id, String reason) {
        return new Outcome(format.refused(id, reason), portion.place() + ": " + reason);
    }
}
