package io.quotewire.processor.event;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Origin;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The publication date under which an article is counted, in milliseconds: its own, or a substitute if it has none or
 * an implausible one.
 *
 * @param assumed whether it is a substitute
 * @param flags what was wrong with the article's own date
 */
public record PublicationDate(Instant at, boolean assumed, List<String> flags) {
    public static final String MISSING = "publishedAt.missing";
    public static final String FUTURE = "publishedAt.future";
    public static final String ANCIENT = "publishedAt.ancient";

    /** Clocks and time zones differ; a date more than a day ahead is a mistake. */
    private static final Duration TOLERANCE = Duration.ofHours(24);

    /** The year of the first newspaper: nothing can be dated earlier. */
    public static final Instant EARLIEST = Instant.parse("1605-01-01T00:00:00Z");

    /**
     * The date of one version.
     *
     * @param remembered the origin of an earlier version; its date is kept if this version gives no plausible one: the
     *     article does not move because it was sent again
     * @param arrived when the record was written
     */
    public static PublicationDate of(Article article, Optional<Origin> remembered, Instant arrived, Instant now) {
        Instant given = article.publishedAt();
        if (given == null) {
            return standIn(MISSING, article, remembered, arrived, now);
        }
        if (given.isAfter(now.plus(TOLERANCE))) {
            return standIn(FUTURE, article, remembered, arrived, now);
        }
        if (given.isBefore(EARLIEST)) {
            return standIn(ANCIENT, article, remembered, arrived, now);
        }
        return new PublicationDate(given.truncatedTo(ChronoUnit.MILLIS), false, List.of());
    }

    /** The flags with another one added. */
    public List<String> flags(String another) {
        return Stream.concat(flags.stream(), Stream.of(another)).toList();
    }

    private static PublicationDate standIn(
            String flag, Article article, Optional<Origin> remembered, Instant arrived, Instant now) {
        if (remembered.isPresent()) {
            return new PublicationDate(
                    remembered.get().publishedAt(), remembered.get().assumed(), List.of(flag));
        }
        Instant ingested = article.ingestedAt();
        boolean credible = ingested != null && !ingested.isAfter(now.plus(TOLERANCE)) && !ingested.isBefore(EARLIEST);
        Instant at = credible && ingested != null ? ingested : arrived;
        return new PublicationDate(at.truncatedTo(ChronoUnit.MILLIS), true, List.of(flag));
    }
}
