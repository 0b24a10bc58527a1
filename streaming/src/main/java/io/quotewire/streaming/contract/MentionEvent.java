package io.quotewire.streaming.contract;

import io.quotewire.core.model.EntityType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one entity figures in one article was published or retracted: the value on {@code mentions}, the grain of
 * counting. Its key is the entity's name. A speaker with a name ({@code SpeakerKind.isNamed}) whom the article never
 * names as an entity has an event with {@code count} 0; groups and whoever has no name have none.
 *
 * @param id of this entity in this article; see {@link Ids#mention}
 * @param revision of a retraction that of the version that caused it, as {@code ingestedAt} and {@code extractor}
 *     are: see {@link Stamp}
 * @param storyId shared by the articles that tell the same text; absent of an article that was published before there
 *     was one
 * @param undated true where the article has no usable date: it counts as undated beside the day of {@code publishedAt},
 *     not in it; absent where it has one
 * @param count occurrences in the body, 0 or more
 * @param spans the occurrences, each {@code [start, end)} in code points of the body; absent from a retraction, as
 *     is {@code role}: what is remembered of an article does not keep them
 * @param quotesDirect direct quotes that are counted and have this entity as the speaker
 * @param about whom those quotes speak of
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

    public MentionEvent {
        Ranges.notNegative("count", count);
        Ranges.notNegative("quotesDirect", quotesDirect);
        Ranges.notNegative("quotesMixed", quotesMixed);
        Ranges.notNegative("quotesIndirect", quotesIndirect);
    }

    /**
     * An entity that the subject's quotes in this article speak of.
     *
     * @param type what kind of entity it is
     * @param entity its resolved name
     * @param quotesDirect how many of the counted direct quotes name it
     */
    public record SpokenOf(EntityType type, String entity, int quotesDirect, int quotesMixed, int quotesIndirect) {
        public SpokenOf {
            Ranges.notNegative("quotesDirect", quotesDirect);
            Ranges.notNegative("quotesMixed", quotesMixed);
            Ranges.notNegative("quotesIndirect", quotesIndirect);
        }
    }

    /** Who is mentioned. */
    public record Named(
            EntityType type,
            String entity,
            @Nullable String entityId,
            @Nullable String role) {}

    /**
     * Where it occurs.
     *
     * @param spans absent from a retraction
     */
    public record Occurrences(int count, @Nullable List<List<Integer>> spans) {}

    /** What it says, in quotes that are counted. */
    public record Quoted(int direct, int mixed, int indirect, List<SpokenOf> about) {}

    /** A mention that stands, or stands no more, before anybody has published that; see {@link #stamped}. */
    public static MentionEvent of(Change change, Origin origin, Named named, Occurrences occurrences, Quoted quoted) {
        String id = Ids.mention(origin.articleId(), named.type, named.entity);
        return new Unsent(SCHEMA_VERSION, id, origin, named, occurrences, quoted).at(change, Optional.empty());
    }

    /** The same event at another moment of its life. */
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

    /** All that an event says but for the moment at which it is sent: where it is put together. */
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
