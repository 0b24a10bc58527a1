package io.quotewire.processor.rereading;

import io.quotewire.processor.event.ArticleEvents;
import io.quotewire.processor.event.Contribution;
import io.quotewire.processor.event.HashedEvent;
import io.quotewire.processor.event.PublicationState;
import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.processor.memory.Memory.Derivation;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.memory.Provenance;
import io.quotewire.processor.rereading.Balance.Place;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.MentionEvent.Named;
import io.quotewire.streaming.contract.MentionEvent.Occurrences;
import io.quotewire.streaming.contract.MentionEvent.Quoted;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.QuoteParts.Passage;
import io.quotewire.streaming.contract.QuoteParts.SourceAndCue;
import io.quotewire.streaming.contract.QuoteParts.SpokenBy;
import io.quotewire.streaming.contract.QuoteParts.Wording;
import io.quotewire.streaming.version.ReceivedVersion;
import io.quotewire.streaming.version.Turn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reconstructs, as far as the topics allow, what was remembered about an article before it was archived. Pure
 * functions.
 */
public final class Recollection {
    private Recollection() {}

    /**
     * Whether the topics still contain everything that was published of an article: its records on {@code processed}
     * add up to the published events.
     */
    public static boolean isWhole(ArticleOnTopics found) {
        return Balance.of(found.lines()).isWhole(found);
    }

    /**
     * Whether more is published than the article's records account for, although all of them are there: part of that
     * would be retracted twice.
     */
    public static boolean isContradictory(ArticleOnTopics found) {
        return Balance.of(found.lines()).isExceededBy(found);
    }

    /**
     * The article with the events currently published and, if that can be determined, its contribution to its
     * publisher's counts.
     *
     * @param known what is remembered about the article
     * @return empty if there is nothing to retract
     */
    public static Optional<Remembered> of(
            String articleId, Archived known, Optional<ArticleOnTopics> found, double minimumConfidence) {
        if (found.isEmpty() || isContradictory(found.get())) {
            return Optional.empty();
        }
        ArticleOnTopics published = found.get();
        Balance balance = Balance.of(published.lines());
        boolean nothing = published.quotes().isEmpty() && published.mentions().isEmpty();
        if (nothing && balance.counted().isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> place = balance.place();
        return Optional.of(new Remembered(
                known.contentHash(),
                known.expiresAt(),
                ReceivedVersion.of(new ArticleVersion(revision(published), null), Turn.UNKNOWN),
                PublicationState.PUBLISHED,
                published.generation(),
                origin(articleId, place, published),
                new Derivation(
                        extractor(published), minimumConfidence, new Provenance(Provenance.UNKNOWN_OFFSET, Set.of())),
                new ArticleEvents(
                        published.quotes().stream().map(Recollection::event).toList(),
                        published.mentions().stream().map(Recollection::event).toList(),
                        place.map(balance.counted()::get).orElse(Contribution.NOTHING),
                        Optional.empty())));
    }

    private static Optional<Processed> last(ArticleOnTopics published) {
        return published.lines().stream().max(Comparator.comparing(Processed::processedAt));
    }

    private static long revision(ArticleOnTopics published) {
        return Stream.of(
                        published.lines().stream().map(Processed::revision),
                        published.quotes().stream().map(QuoteEvent::revision),
                        published.mentions().stream().map(MentionEvent::revision))
                .flatMap(revisions -> revisions)
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }

    private static String extractor(ArticleOnTopics published) {
        return Stream.of(
                        last(published).stream().map(Processed::extractor),
                        published.quotes().stream().map(QuoteEvent::extractor),
                        published.mentions().stream().map(MentionEvent::extractor))
                .flatMap(extractors -> extractors)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** From its records on {@code processed}; if they no longer exist, from any of its events. */
    private static Origin origin(String articleId, Optional<Place> place, ArticleOnTopics published) {
        return last(published)
                .map(line -> place.map(at -> origin(articleId, at, line, published))
                        .orElseGet(() -> origin(line, published)))
                .or(() -> published.quotes().stream().map(Recollection::origin).findFirst())
                .or(() ->
                        published.mentions().stream().map(Recollection::origin).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("an article of which nothing was found"));
    }

    private static Origin origin(Processed line, ArticleOnTopics published) {
        return new Origin(
                line.articleId(),
                line.url(),
                line.publisher(),
                line.publishedAt(),
                line.publishedAtAssumed(),
                line.publishedAtAssumed(),
                language(published),
                null);
    }

    private static Origin origin(String articleId, Place at, Processed last, ArticleOnTopics published) {
        return new Origin(
                articleId,
                last.url(),
                at.publisher(),
                moment(at, published),
                last.publishedAtAssumed(),
                at.undated(),
                language(published),
                at.storyId());
    }

    /** The publication time given by its records within that hour. */
    private static Instant moment(Place at, ArticleOnTopics published) {
        return published.lines().stream()
                .filter(line -> line.publisher().equals(at.publisher()))
                .map(Processed::publishedAt)
                .filter(moment -> moment.truncatedTo(ChronoUnit.HOURS).equals(at.hour()))
                .reduce((earlier, later) -> later)
                .orElse(at.hour());
    }

    private static @Nullable String language(ArticleOnTopics published) {
        return published.quotes().stream()
                .map(QuoteEvent::language)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Origin origin(QuoteEvent quote) {
        return new Origin(
                quote.articleId(),
                quote.url(),
                quote.publisher(),
                quote.publishedAt(),
                quote.publishedAtAssumed(),
                quote.publishedAtAssumed(),
                quote.language(),
                quote.storyId());
    }

    private static HashedEvent<QuoteEvent> event(QuoteEvent quote) {
        QuoteEvent event = QuoteEvent.of(
                HashedEvent.UNSENT,
                origin(quote),
                new Passage(
                        quote.passageId(),
                        quote.type(),
                        quote.start(),
                        quote.end(),
                        quote.statement(),
                        quote.confidence(),
                        quote.fingerprint(),
                        quote.sayingId()),
                new SpokenBy(quote.speaker(), quote.speakerId(), quote.speakerKind(), orNone(quote.coSpeakers())),
                orNone(quote.about()),
                Wording.NONE,
                SourceAndCue.NONE);
        return HashedEvent.published(event.id(), 0, event);
    }

    private static Origin origin(MentionEvent mention) {
        return new Origin(
                mention.articleId(),
                mention.url(),
                mention.publisher(),
                mention.publishedAt(),
                mention.publishedAtAssumed(),
                Boolean.TRUE.equals(mention.undated()),
                null,
                mention.storyId());
    }

    private static HashedEvent<MentionEvent> event(MentionEvent mention) {
        MentionEvent event = MentionEvent.of(
                HashedEvent.UNSENT,
                origin(mention),
                new Named(mention.type(), mention.entity(), mention.entityId(), null),
                new Occurrences(mention.count(), null),
                new Quoted(
                        mention.quotesDirect(),
                        mention.quotesMixed(),
                        mention.quotesIndirect(),
                        orNone(mention.about())));
        return HashedEvent.published(event.id(), 0, event);
    }

    private static <T> List<T> orNone(@Nullable List<T> listed) {
        return Objects.requireNonNullElse(listed, List.of());
    }
}
