package io.quotewire.processor.article;

import io.quotewire.processor.event.ChangeSet;
import io.quotewire.processor.event.TextChange;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.Stamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A decision as its records on {@code processed}: one, and another if the article belonged to a different publisher
 * before.
 */
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
        ChangeSet changes = decision.changes();
        return Processed.of(
                decision.origin(),
                stamp,
                decision.outcome(),
                decision.flags(),
                new Processed.Events(
                        changes.quotesPublished().size(),
                        changes.quotesRetracted().size(),
                        changes.mentionsPublished().size(),
                        changes.mentionsRetracted().size()),
                changes.deltas(),
                changes(decision.outcome(), changes),
                decision.extractionNanos() / 1000);
    }

    private static Processed.Changes changes(Outcome outcome, ChangeSet changes) {
        if (outcome == Outcome.NEW || changes.equals(ChangeSet.NOTHING)) {
            return Processed.Changes.UNTOLD;
        }
        Optional<TextChange> text = changes.text();
        return new Processed.Changes(
                text.map(TextChange::title).orElse(null),
                text.map(TextChange::added).orElse(null),
                text.map(TextChange::removed).orElse(null),
                text.map(TextChange::altered).orElse(null),
                listed(changes.passagesGained()),
                listed(changes.passagesLost()));
    }

    private static List<String> listed(Set<String> passages) {
        return passages.stream().limit(Processed.MOST_LISTED).toList();
    }

    private static Processed moved(ChangeSet.Moved moved, Stamp stamp) {
        return Processed.of(
                moved.origin(),
                stamp,
                Outcome.MOVED,
                List.of(),
                Processed.Events.NONE,
                moved.deltas(),
                Processed.Changes.UNTOLD,
                0);
    }
}
