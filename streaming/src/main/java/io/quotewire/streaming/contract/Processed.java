package io.quotewire.streaming.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of processing one article: the value on {@code processed}. There is one for each record of {@code
 * articles} that is not a dead letter, and another one with {@link Outcome#MOVED} if a new version moved an article
 * from one publisher to another. Its key is the publisher, whose counts its deltas change.
 *
 * @param outcome what was done
 * @param flags what was noticed, such as {@code publishedAt.missing}
 * @param deltas signed changes by hour of publication and story; empty if nothing changed
 * @param titleChanged whether the title differs from that of the preceding version; this and the three numbers of
 *     paragraphs are present if both versions are published and their text is known
 * @param paragraphsAdded paragraphs that were not in the preceding version
 * @param paragraphsRemoved paragraphs that were only in the preceding version
 * @param paragraphsAltered paragraphs that replace others
 * @param quotesGained {@code passageId} of passages that have become quotes, {@link #MOST_LISTED} at most; this and the
 *     next are present if what was published before has changed or been retracted
 * @param quotesLost {@code passageId} of passages that are no longer quotes
 * @param extractionMicros time that extraction took, in microseconds; 0 if nothing was extracted
 */
public record Processed(
        int schemaVersion,
        String articleId,
        long revision,
        @Nullable String url,
        String publisher,
        Instant publishedAt,
        boolean publishedAtAssumed,
        @Nullable Instant ingestedAt,
        Instant processedAt,
        Outcome outcome,
        List<String> flags,
        int quotesPublished,
        int quotesRetracted,
        int mentionsPublished,
        int mentionsRetracted,
        List<Delta> deltas,
        @Nullable Boolean titleChanged,
        @Nullable Integer paragraphsAdded,
        @Nullable Integer paragraphsRemoved,
        @Nullable Integer paragraphsAltered,
        @Nullable List<String> quotesGained,
        @Nullable List<String> quotesLost,
        long extractionMicros,
        String extractor) {

    public static final int SCHEMA_VERSION = 1;

    /** The most passages listed, so that a record stays small; the numbers of events give the full counts. */
    public static final int MOST_LISTED = 100;

    public Processed {
        Ranges.notNegative("quotesPublished", quotesPublished);
        Ranges.notNegative("quotesRetracted", quotesRetracted);
        Ranges.notNegative("mentionsPublished", mentionsPublished);
        Ranges.notNegative("mentionsRetracted", mentionsRetracted);
        Ranges.notNegative("extractionMicros", extractionMicros);
        notNegative("paragraphsAdded", paragraphsAdded);
        notNegative("paragraphsRemoved", paragraphsRemoved);
        notNegative("paragraphsAltered", paragraphsAltered);
    }

    /** The numbers of events that an article led to. */
    public record Events(int quotesPublished, int quotesRetracted, int mentionsPublished, int mentionsRetracted) {
        public static final Events NONE = new Events(0, 0, 0, 0);
    }

    private static void notNegative(String name, @Nullable Integer number) {
        Ranges.notNegative(name, number == null ? 0 : number);
    }

    /** What changed in an article, as far as it is known; the components are those of {@link Processed}. */
    public record Changes(
            @Nullable Boolean titleChanged,
            @Nullable Integer paragraphsAdded,
            @Nullable Integer paragraphsRemoved,
            @Nullable Integer paragraphsAltered,
            @Nullable List<String> quotesGained,
            @Nullable List<String> quotesLost) {
        public static final Changes UNTOLD = new Changes(null, null, null, null, null, null);
    }

    /** The record of one article, from its parts. */
    public static Processed of(
            Origin origin,
            Stamp stamp,
            Outcome outcome,
            List<String> flags,
            Events events,
            List<Delta> deltas,
            Changes changes,
            long extractionMicros) {
        return new Processed(
                SCHEMA_VERSION,
                origin.articleId(),
                stamp.revision(),
                origin.url(),
                origin.publisher(),
                origin.publishedAt(),
                origin.assumed(),
                stamp.ingestedAt(),
                stamp.extractedAt(),
                outcome,
                flags,
                events.quotesPublished,
                events.quotesRetracted,
                events.mentionsPublished,
                events.mentionsRetracted,
                deltas,
                changes.titleChanged,
                changes.paragraphsAdded,
                changes.paragraphsRemoved,
                changes.paragraphsAltered,
                changes.quotesGained,
                changes.quotesLost,
                extractionMicros,
                stamp.extractor());
    }

    /** What was done with an article. */
    public enum Outcome {
        /** Seen for the first time. */
        NEW,
        /** Changed, or extracted again by another version of the extractor. */
        CHANGED,
        /** The same as what was published last. */
        UNCHANGED,
        /** Older than what was published last, and therefore ignored. */
        STALE,
        /** Withdrawn by its publisher: everything was retracted. */
        WITHDRAWN,
        /** Withheld or under embargo: waits. */
        HELD,
        /** Changed after the correction window: reported, not applied. */
        SETTLED,
        /** In a language that is not extracted. */
        SKIPPED_LANGUAGE,
        /** Derived again because people overruled the machine, or undid such a decision. */
        CORRECTED,
        /** Taken down by people: nothing of it remains published. */
        ERASED,
        /**
         * Belongs to another publisher now: removes the article from this one's counts. Does not stand for an article
         * of its own.
         */
        MOVED
    }

    /**
     * Signed counts of one article in one hour of publication; the sink adds them to the counts of the record's
     * publisher.
     *
     * @param hour start of the UTC hour of {@code publishedAt}
     * @param articles +1 published, -1 retracted, 0 changed within its hour
     * @param mentions occurrences of entities
     * @param unnamed quotes by speakers whom the article does not name, including groups
     * @param unknown quotes whose speaker could not be determined
     * @param undated true if the hour is a substitute: the numbers are counted as undated on its day, not in that day's
     *     counts; otherwise absent
     * @param storyId the story that the article tells, or told; absent if it was published before stories were
     *     introduced
     */
    public record Delta(
            Instant hour,
            int articles,
            int mentions,
            int quotesDirect,
            int quotesMixed,
            int quotesIndirect,
            int unnamed,
            int unknown,
            @Nullable Boolean undated,
            @Nullable String storyId) {}
}
