package io.quotewire.streaming.correction;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.streaming.correction.Correction.Action;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who decides, when, and for what reason: makes the corrections that are decided so, each of what its action needs. All
 * methods throw an {@link IllegalArgumentException} for what {@link Correction} does not take.
 */
public record DecidedBy(String by, Instant at, String why) {

    /** The passage is no quote. */
    public Correction suppress(String articleId, String passageId) {
        return correction(Action.SUPPRESS, articleId, passageId, null, null, null, Where.ANY);
    }

    /**
     * Somebody else said it.
     *
     * @param speaker who did; null where nobody can tell
     * @param speakerId in a catalogue; may be null
     */
    public Correction reassign(
            String articleId, String passageId, @Nullable AboutEntity speaker, @Nullable String speakerId) {
        return correction(Action.REASSIGN, articleId, passageId, null, speaker, speakerId, Where.ANY);
    }

    /** The article is taken down. */
    public Correction erase(String articleId) {
        return correction(Action.ERASE, articleId, null, null, null, null, Where.ANY);
    }

    /**
     * The entity is another, or is called otherwise, everywhere.
     *
     * @param action {@code MERGE} or {@code RENAME}
     * @param intoId in a catalogue; may be null
     */
    public Correction entity(Action action, AboutEntity from, AboutEntity into, @Nullable String intoId) {
        return correction(action, null, null, from, into, intoId, Where.ANY);
    }

    /**
     * The name means another, in some articles.
     *
     * @param intoId in a catalogue; may be null
     */
    public Correction split(AboutEntity from, AboutEntity into, @Nullable String intoId, Where where) {
        return correction(Action.SPLIT, null, null, from, into, intoId, where);
    }

    private Correction correction(
            Action action,
            @Nullable String articleId,
            @Nullable String passageId,
            @Nullable AboutEntity from,
            @Nullable AboutEntity into,
            @Nullable String intoId,
            Where where) {
        return new Correction(
                Correction.SCHEMA_VERSION,
                action,
                articleId,
                passageId,
                from == null ? null : from.type(),
                from == null ? null : from.entity(),
                into == null ? null : into.entity(),
                into == null ? null : into.type(),
                intoId,
                where.articles,
                where.publishers,
                where.beside,
                by,
                at,
                why);
    }

    /** In which articles a split holds: of each list that is there one value must hold; at least one is there. */
    public record Where(
            @Nullable List<String> articles,
            @Nullable List<String> publishers,
            @Nullable List<String> beside) {
        /** Of what holds everywhere. */
        private static final Where ANY = new Where(null, null, null);
    }
}
