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
 * What leads from the events that stand to those that shall: an event whose content changed is retracted and published
 * again under its id, one that did not is left alone.
 *
 * @param deltas what it does to the counts of the publisher
 * @param text how the words changed, where those of both versions are known
 * @param moved what it does to the counts of another publisher, whose article it was
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
     * What is retracted of the version that stands, and published of the new one. {@link ArticleEvents#NONE} for
     * either: a first version has nothing to retract, a withdrawal publishes nothing.
     *
     * @param oldOrigin of the version that stands, as it was published
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

    /**
     * Whether everything that is published stays as it is. Words may have changed all the same, unlike in
     * {@link #NOTHING}.
     */
    public boolean isNothing() {
        return quotesRetracted.isEmpty()
                && quotesPublished.isEmpty()
                && mentionsRetracted.isEmpty()
                && mentionsPublished.isEmpty()
                && deltas.isEmpty()
                && moved.isEmpty();
    }

    /** The article as it was another publisher's, and its counts taken back. */
    public record Moved(Origin origin, List<Processed.Delta> deltas) {}

    /** Passages that are quotes now and were none, by their id. */
    public Set<String> passagesGained() {
        return passages(quotesPublished, quotesRetracted);
    }

    /** Passages that were quotes and are none. */
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
