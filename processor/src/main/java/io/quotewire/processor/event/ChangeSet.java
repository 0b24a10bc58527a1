package io.quotewire.processor.event;

import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The difference between the published events and the new ones: an event whose content changed is retracted and
 * published again under its id, an unchanged one is left alone.
 *
 * @param deltas changes of the publisher's counts
 * @param text how the words changed, if those of both versions are known
 * @param moved changes of another publisher's counts, to which the article belonged before
 */
public record ChangeSet(
        List<HashedEvent<QuoteEvent>> quotesRetracted,
        List<HashedEvent<QuoteEvent>> quotesPublished,
        List<HashedEvent<MentionEvent>> mentionsRetracted,
        List<HashedEvent<MentionEvent>> mentionsPublished,
        List<Processed.Delta> deltas,
        Optional<TextChange> text,
        Optional<Moved> moved) {
    public static final ChangeSet NOTHING =
            new ChangeSet(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    /**
     * The retractions from the published version and publications of the new one. {@link ArticleEvents#NONE} may be
     * given for either: a first version has nothing to retract, a withdrawal publishes nothing.
     *
     * @param oldOrigin of the published version, as it was published
     */
    public static ChangeSet between(Origin oldOrigin, ArticleEvents old, Origin newOrigin, ArticleEvents now) {
        boolean moves = !oldOrigin.publisher().equals(newOrigin.publisher())
                && !old.contribution().equals(Contribution.NOTHING);
        return new ChangeSet(
                without(old.quotes(), now.quotes()),
                without(now.quotes(), old.quotes()),
                without(old.mentions(), now.mentions()),
                without(now.mentions(), old.mentions()),
                Contribution.between(
                        oldOrigin, moves ? Contribution.NOTHING : old.contribution(), newOrigin, now.contribution()),
                old.text().flatMap(before -> now.text().map(after -> TextChange.between(before, after))),
                moves
                        ? Optional.of(new Moved(
                                oldOrigin,
                                Contribution.between(oldOrigin, old.contribution(), oldOrigin, Contribution.NOTHING)))
                        : Optional.empty());
    }

    /** Whether everything that is published stays as it is. Unlike in {@link #NOTHING}, words may have changed. */
    public boolean isNothing() {
        return quotesRetracted.isEmpty()
                && quotesPublished.isEmpty()
                && mentionsRetracted.isEmpty()
                && mentionsPublished.isEmpty()
                && deltas.isEmpty()
                && moved.isEmpty();
    }

    /** The article as it belonged to another publisher, and the retraction of its counts there. */
    public record Moved(Origin origin, List<Processed.Delta> deltas) {}

    /** Ids of passages that have become quotes. */
    public Set<String> passagesGained() {
        return passages(quotesPublished, quotesRetracted);
    }

    /** Ids of passages that are no longer quotes. */
    public Set<String> passagesLost() {
        return passages(quotesRetracted, quotesPublished);
    }

    private static Set<String> passages(List<HashedEvent<QuoteEvent>> quotes, List<HashedEvent<QuoteEvent>> others) {
        Set<String> passages = new LinkedHashSet<>();
        quotes.forEach(quote -> passages.add(quote.event().passageId()));
        others.forEach(quote -> passages.remove(quote.event().passageId()));
        return passages;
    }

    private static <E> List<HashedEvent<E>> without(List<HashedEvent<E>> events, List<HashedEvent<E>> others) {
        if (others.isEmpty()) {
            return events;
        }
        Map<String, Long> known = new HashMap<>();
        others.forEach(event -> known.put(event.id(), event.contentHash()));
        return events.stream()
                .filter(event -> !Long.valueOf(event.contentHash()).equals(known.get(event.id())))
                .toList();
    }
}
