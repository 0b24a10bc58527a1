package io.quotewire.processor.article;

import io.quotewire.processor.fact.ChangeSet;
import io.quotewire.processor.fact.Origin;
import io.quotewire.processor.fact.Stamp;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import java.util.List;

/** A decision as its lines on {@code processed}: one, and another where the article was another publisher's before. */
final class ProcessedLines {
    private ProcessedLines() {}

    static List<Processed> of(Decision decision, Stamp stamp) {
        Processed line = line(decision, stamp);
        return decision.changes()
                .moved()
                .map(moved -> List.of(moved(moved, stamp), line))
                .orElse(List.of(line));
    }

    private static Processed line(Decision decision, Stamp stamp) {
        Origin origin = decision.origin();
        ChangeSet changes = decision.changes();
        return new Processed(
                Processed.SCHEMA_VERSION,
                origin.articleId(),
                stamp.revision(),
                origin.url(),
                origin.publisher(),
                origin.publishedAt(),
                origin.assumed(),
                stamp.ingestedAt(),
                stamp.extractedAt(),
                decision.outcome(),
                decision.flags(),
                changes.quotesPublished().size(),
                changes.quotesRetracted().size(),
                changes.mentionsPublished().size(),
                changes.mentionsRetracted().size(),
                changes.deltas(),
                decision.extractionNanos() / 1000,
                stamp.extractor());
    }

    private static Processed moved(ChangeSet.Moved moved, Stamp stamp) {
        Origin origin = moved.origin();
        return new Processed(
                Processed.SCHEMA_VERSION,
                origin.articleId(),
                stamp.revision(),
                origin.url(),
                origin.publisher(),
                origin.publishedAt(),
                origin.assumed(),
                stamp.ingestedAt(),
                stamp.extractedAt(),
                Outcome.MOVED,
                List.of(),
                0,
                0,
                0,
                0,
                moved.deltas(),
                0,
                stamp.extractor());
    }
}
