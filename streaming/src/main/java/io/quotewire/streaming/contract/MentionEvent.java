package io.quotewire.streaming.contract;

import io.quotewire.core.model.EntityType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entity's mentions in one article were published or retracted: the value on {@code mentions} and the unit of
 * counting. Its key is the entity's name. A named speaker ({@code SpeakerKind.isNamed}) whom the article never mentions
 * as an entity has an event with {@code count} 0; groups and speakers without a name have none.
 *
 * @param id of this entity in this article; see {@link Ids#mention}
 * @param revision in a retraction, that of the version that caused it, like {@code ingestedAt} and {@code extractor}:
 *     see {@link Stamp}
 * @param storyId shared by the articles that tell the same text; absent for an article published before stories were
 *     introduced
 * @param undated true if the article has no usable date: it is counted as undated on the day of {@code publishedAt},
 *     not in that day's counts; absent if it has one
 * @param count occurrences in the body, 0 or more
 * @param spans the occurrences, each {@code [start, end)} in code points of the body; absent from a retraction, like
 *     {@code role}: they are not kept with what is remembered of an article
 * @param quotesDirect direct quotes that are counted and have this entity as the speaker
 * @param about the entities that those quotes speak about
 */
public record MentionEvent(
        int schemaVersion,
        String id,
        Change change,
        String articleId,
        long revision,
        @Nullable String url,
        String publisher,
        @Nullable String storyId,
        Instant publishedAt,
        boolean publishedAtAssumed,
        @Nullable Boolean undated,
        @Nullable Instant ingestedAt,
        EntityType type,
        String entity,
        @Nullable String entityId,
        @Nullable String role,
        int count,
        @Nullable List<List<Integer>> spans,
        int quotesDirect,
        int quotesMixed,
        int quotesIndirect,
        List<SpokenOf> about,
        String extractor) {

    public static final int SCHEMA_VERSION = 1;

    /**
     * The longest name of an entity or a speaker, in characters (Unicode code points). Those of the longest
     * organisations and works have some two hundred.
     */
    public static final int MAX_NAME = 512;

    /** Whether a name has at most {@link #MAX_NAME} characters. */
    public static boolean fits(String name) {
        return name.length() <= MAX_NAME || name.codePointCount(0, name.length()) <= MAX_NAME;
    }

    public MentionEvent {
        Ranges.notNegative("count", count);
        Ranges.notNegative("quotesDirect", quotesDirect);
        Ranges.notNegative("quotesMixed", quotesMixed);
        Ranges.notNegative("quotesIndirect", quotesIndirect);
    }

    /**
     * An entity that the subject's quotes in this article speak about.
     *
     * @param type the entity's type
     * @param entity its resolved name
     * @param quotesDirect how many of the counted direct quotes mention it
     */
    public record SpokenOf(EntityType type, String entity, int quotesDirect, int quotesMixed, int quotesIndirect) {
        public SpokenOf {
            Ranges.notNegative("quotesDirect", quotesDirect);
            Ranges.notNegative("quotesMixed", quotesMixed);
            Ranges.notNegative("quotesIndirect", quotesIndirect);
        }
    }

    /** The entity mentioned. */
    public record Named(
            EntityType type,
            String entity,
            @Nullable String entityId,
            @Nullable String role) {}

    /**
     * Its occurrences.
     *
     * @param spans absent from a retraction
     */
    public record Occurrences(int count, @Nullable List<List<Integer>> spans) {}

    /** The counted quotes of which it is the speaker. */
    public record Quoted(int direct, int mixed, int indirect, List<SpokenOf> about) {}

    /** An event that has not been sent, so its stamp is still empty; see {@link #stamped}. */
    public static MentionEvent of(Change change, Origin origin, Named named, Occurrences occurrences, Quoted quoted) {
        String id = Ids.mention(origin.articleId(), named.type, named.entity);
        return new Unsent(SCHEMA_VERSION, id, origin, named, occurrences, quoted).at(change, Optional.empty());
    }

    /** A copy with this change and this stamp. */
    public MentionEvent stamped(Change change, Stamp stamp) {
        return parts().at(change, Optional.of(stamp));
    }

    private Unsent parts() {
        boolean countedUndated = Boolean.TRUE.equals(undated);
        return new Unsent(
                schemaVersion,
                id,
                new Origin(articleId, url, publisher, publishedAt, publishedAtAssumed, countedUndated, null, storyId),
                new Named(type, entity, entityId, role),
                new Occurrences(count, spans),
                new Quoted(quotesDirect, quotesMixed, quotesIndirect, about));
    }

    /** All parts of an event but its change and stamp; the one place where an event is assembled. */
    private record Unsent(
            int schemaVersion, String id, Origin origin, Named named, Occurrences occurrences, Quoted quoted) {
        MentionEvent at(Change change, Optional<Stamp> stamp) {
            return new MentionEvent(
                    schemaVersion,
                    id,
                    change,
                    origin.articleId(),
                    stamp.map(Stamp::revision).orElse(0L),
                    origin.url(),
                    origin.publisher(),
                    origin.storyId(),
                    origin.publishedAt(),
                    origin.assumed(),
                    origin.undated() ? true : null,
                    stamp.map(Stamp::ingestedAt).orElse(null),
                    named.type,
                    named.entity,
                    named.entityId,
                    named.role,
                    occurrences.count,
                    occurrences.spans,
                    quoted.direct,
                    quoted.mixed,
                    quoted.indirect,
                    quoted.about,
                    stamp.map(Stamp::extractor).orElse(""));
        }
    }
}
