package io.quotewire.producer.feed;

import io.quotewire.producer.metadata.Particulars;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One item of a feed, as plain text.
 *
 * @param guid the feed's own id for it, as given
 * @param link the address of the article, absolute
 * @param title on one line; empty if there is none
 * @param text paragraphs; empty if the feed has no text
 * @param summaryOnly true if the feed does not claim to have the whole text
 * @param particulars has the origin of its date only if that is not the feed
 * @param oddities what could not be understood
 */
public record FeedItem(
        Optional<String> guid,
        Optional<URI> link,
        String title,
        String text,
        boolean summaryOnly,
        Optional<Instant> published,
        Optional<Instant> modified,
        Optional<String> byline,
        Optional<String> section,
        Optional<String> language,
        Optional<String> publisher,
        Optional<String> usageTerms,
        Particulars particulars,
        List<String> oddities) {

    public FeedItem {
        oddities = List.copyOf(oddities);
    }

    /** An item composed of parts. */
    public static FeedItem of(
            ItemPlace place,
            ItemWords words,
            ItemDates dates,
            ItemLabels labels,
            Particulars particulars,
            List<String> oddities) {
        return new FeedItem(
                place.guid,
                place.link,
                words.title,
                words.text,
                words.summaryOnly,
                dates.published,
                dates.modified,
                labels.byline,
                labels.section,
                labels.language,
                labels.publisher,
                labels.usageTerms,
                particulars,
                oddities);
    }

    /** What identifies it. */
    public record ItemPlace(Optional<String> guid, Optional<URI> link) {
        public static final ItemPlace NONE = new ItemPlace(Optional.empty(), Optional.empty());
    }

    /** Its text. */
    public record ItemWords(String title, String text, boolean summaryOnly) {}

    /** When it was published, and when it last changed; without what programs write in place of a missing date. */
    public record ItemDates(Optional<Instant> published, Optional<Instant> modified) {
        public static final ItemDates NONE = new ItemDates(Optional.empty(), Optional.empty());

        /** As the beginning of 1970 may be in any time zone. */
        private static final Duration ZONES = Duration.ofHours(24);

        private static final Instant YEAR_TWO = Instant.parse("0002-01-01T00:00:00Z");

        public ItemDates {
            published = published.filter(ItemDates::isGiven);
            modified = modified.filter(ItemDates::isGiven);
        }

        private static boolean isGiven(Instant date) {
            return date.isAfter(YEAR_TWO)
                    && Duration.between(Instant.EPOCH, date).abs().compareTo(ZONES) > 0;
        }
    }

    /** What the feed says about it. */
    public record ItemLabels(
            Optional<String> byline,
            Optional<String> section,
            Optional<String> language,
            Optional<String> publisher,
            Optional<String> usageTerms) {
        public static final ItemLabels NONE = new ItemLabels(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
