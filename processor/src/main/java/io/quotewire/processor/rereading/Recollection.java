package io.quotewire.processor.rereading;

import io.quotewire.processor.event.Contribution;
import io.quotewire.processor.event.HashedEvent;
import io.quotewire.processor.event.PublicationState;
import io.quotewire.processor.memory.ArticleVersion;
import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.memory.Provenance;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.MentionEvent.Named;
import io.quotewire.streaming.contract.MentionEvent.Occurrences;
import io.quotewire.streaming.contract.MentionEvent.Quoted;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Delta;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.QuoteEvent.Passage;
import io.quotewire.streaming.contract.QuoteEvent.SourceAndCue;
import io.quotewire.streaming.contract.QuoteEvent.SpokenBy;
import io.quotewire.streaming.contract.QuoteEvent.Wording;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was remembered of an article before it was archived, as far as its topics tell. Pure functions.
 */
public final class Recollection {
    private Recollection() {}

    /** Where an article counts for its publisher. */
    private record Place(
            String publisher,
            Instant hour,
            boolean undated,
            @Nullable String storyId) {}

    /** Whether the topics still hold all that was published of an article, from its first line on. */
    public static boolean isWhole(Published found) {
        return found.lines().stream().anyMatch(line -> line.outcome() == Outcome.NEW);
    }

    /**
     * The article with the events that stand and, where that can be told, what it adds to its publisher's counts.
     *
     * @param known what is remembered of the article
     * @return empty where there is nothing to take back
     */
    public static Optional<Remembered> of(
            String articleId, Archived known, Optional<Published> found, double minimumConfidence) {
        if (found.isEmpty() || found.get().lines().isEmpty()) {
            return Optional.empty();
        }
        Published published = found.get();
        Map<Place, Contribution> counted = counted(published.lines());
        boolean nothing = published.quotes().isEmpty() && published.mentions().isEmpty();
        if (nothing && counted.isEmpty()) {
            return Optional.empty();
        }
        boolean isPlain =
                counted.size() == 1 && counted.values().stream().allMatch(contribution -> contribution.articles() == 1);
        Processed last = Collections.max(published.lines(), Comparator.comparing(Processed::processedAt));
        Optional<Place> place = counted.keySet().stream().filter(any -> isPlain).findFirst();
        Origin origin = place.map(at -> origin(articleId, at, last)).orElseGet(() -> origin(last));
        return Optional.of(new Remembered(
                known.content(),
                known.expiresAt(),
                new ArticleVersion(revision(published.lines()), null),
                PublicationState.PUBLISHED,
                published.generation(),
                origin,
                Objects.requireNonNullElse(last.extractor(), ""),
                minimumConfidence,
                new Provenance(Provenance.UNKNOWN_OFFSET, Set.of()),
                place.map(counted::get).orElse(Contribution.NOTHING),
                published.quotes().stream().map(Recollection::event).toList(),
                published.mentions().stream().map(Recollection::event).toList(),
                Optional.empty()));
    }

    /** What it adds where, but for what cancels out. */
    private static Map<Place, Contribution> counted(List<Processed> lines) {
        Map<Place, Contribution> sums = new HashMap<>();
        for (Processed line : lines) {
            for (Delta delta : line.deltas()) {
                Place place = new Place(
                        line.publisher(), delta.hour(), Boolean.TRUE.equals(delta.undated()), delta.storyId());
                sums.merge(place, contribution(delta), Contribution::and);
            }
        }
        sums.values().removeIf(Contribution.NOTHING::equals);
        return sums;
    }

    private static Contribution contribution(Delta delta) {
        return new Contribution(
                delta.articles(),
                delta.mentions(),
                delta.quotesDirect(),
                delta.quotesMixed(),
                delta.quotesIndirect(),
                delta.unnamed(),
                delta.unknown());
    }

    private static long revision(List<Processed> lines) {
        return lines.stream().mapToLong(Processed::revision).max().orElse(0);
    }

    private static Origin origin(Processed line) {
        return new Origin(
                line.articleId(),
                line.url(),
                line.publisher(),
                line.publishedAt(),
                line.publishedAtAssumed(),
                line.publishedAtAssumed(),
                null,
                null);
    }

    private static Origin origin(String articleId, Place at, Processed last) {
        return new Origin(
                articleId, last.url(), at.publisher, at.hour, last.publishedAtAssumed(), at.undated, null, at.storyId);
    }

    private static HashedEvent<QuoteEvent> event(QuoteEvent quote) {
        Origin origin = new Origin(
                quote.articleId(),
                quote.url(),
                quote.publisher(),
                quote.publishedAt(),
                quote.publishedAtAssumed(),
                quote.publishedAtAssumed(),
                quote.language(),
                quote.storyId());
        QuoteEvent event = QuoteEvent.of(
                Change.RETRACTED,
                origin,
                new Passage(
                        quote.passageId(),
                        quote.type(),
                        quote.start(),
                        quote.end(),
                        quote.statement(),
                        quote.confidence(),
                        quote.fingerprint()),
                new SpokenBy(quote.speaker(), quote.speakerId(), quote.speakerKind(), orNone(quote.coSpeakers())),
                orNone(quote.about()),
                Wording.NONE,
                SourceAndCue.NONE);
        return new HashedEvent<>(event.id(), 0, event);
    }

    private static HashedEvent<MentionEvent> event(MentionEvent mention) {
        Origin origin = new Origin(
                mention.articleId(),
                mention.url(),
                mention.publisher(),
                mention.publishedAt(),
                mention.publishedAtAssumed(),
                Boolean.TRUE.equals(mention.undated()),
                null,
                mention.storyId());
        MentionEvent event = MentionEvent.of(
                Change.RETRACTED,
                origin,
                new Named(mention.type(), mention.entity(), mention.entityId(), null),
                new Occurrences(mention.count(), null),
                new Quoted(
                        mention.quotesDirect(),
                        mention.quotesMixed(),
                        mention.quotesIndirect(),
                        orNone(mention.about())));
        return new HashedEvent<>(event.id(), 0, event);
    }

    private static <T> List<T> orNone(@Nullable List<T> listed) {
        return Objects.requireNonNullElse(listed, List.of());
    }
}
