package io.quotewire.streaming.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article: the value on {@code processed}, one for each record of {@code articles} that is not a
 * dead letter, and one more of {@link Outcome#MOVED} where a new version moved an article from one publisher to
 * another. Its key is the publisher, whose counts its deltas change.
 *
 * @param outcome what was done
 * @param flags what was noticed, such as {@code publishedAt.missing}
 * @param deltas signed changes by hour of publication and story; empty where nothing changed
 * @param titleChanged whether the title is another than that of the version that stood before; this and the three
 *     numbers of paragraphs are there where both versions are published and their words known
 * @param paragraphsAdded paragraphs that it did not have
 * @param paragraphsRemoved paragraphs that only it had
 * @param paragraphsAltered paragraphs that stand in place of others
 * @param quotesGained {@code passageId} of passages that are quotes now and were none, {@link #MOST_LISTED} at most;
 *     this and the next are there where what stood before changed or was taken back
 * @param quotesLost of passages that were quotes and are none
 * @param extractionMicros time that extraction took, in microseconds, 0 where there was none
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

    /** Of a list of passages, so that a line stays small; the counts of events tell how many there were. */
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

    /** How many events an article led to. */
    public record Events(int quotesPublished, int quotesRetracted, int mentionsPublished, int mentionsRetracted) {
        public static final Events NONE = new Events(0, 0, 0, 0);
    }

    private static void notNegative(String name, @Nullable Integer number) {
        Ranges.notNegative(name, number == null ? 0 : number);
    }

    /** What changed in an article, as far as it is known; the components are those of the line. */
    public record Changes(
            @Nullable Boolean titleChanged,
            @Nullable Integer paragraphsAdded,
            @Nullable Integer paragraphsRemoved,
            @Nullable Integer paragraphsAltered,
            @Nullable List<String> quotesGained,
            @Nullable List<String> quotesLost) {
        public static final Changes UNTOLD = new Changes(null, null, null, null, null, null);
    }

    /** The line of one article. */
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

    /** What became of an article. */
    public enum Outcome {
        /** Seen for the first time. */
        NEW,
        /** Changed, or extracted anew under another extractor version. */
        CHANGED,
        /** The same as what was last published. */
        UNCHANGED,
        /** Older than what was last published: changes nothing. */
        STALE,
        /** Withdrawn: all retracted. */
        WITHDRAWN,
        /** Withheld or under embargo: waits. */
        HELD,
        /** Changed after the correction window: reported, not applied. */
        SETTLED,
        /** In a language that is not extracted. */
        SKIPPED_LANGUAGE,
        /** Derived anew because people overruled the machine, or took that back. */
        CORRECTED,
        /** Taken down by people: nothing of it stands. */
        ERASED,
        /** Belongs to another publisher now: takes the article out of this one's counts. Not an article of its own. */
        MOVED
    }

    /**
     * Signed counts of one article in one hour of publication; the sink adds them for the line's publisher.
     *
     * @param hour start of the UTC hour of {@code publishedAt}
     * @param articles +1 published, -1 retracted, 0 changed within its hour
     * @param mentions occurrences of entities
     * @param unnamed quotes by speakers whom the article does not name, groups among them
     * @param unknown quotes whose speaker nobody can tell
     * @param undated true where the hour is a stand-in: the numbers count as undated beside its day, not in it; absent
     *     where it is not
     * @param storyId the story that the article tells or told; absent where it was published before there was one
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
