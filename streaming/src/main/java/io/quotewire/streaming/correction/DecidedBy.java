package io.quotewire.streaming.correction;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.streaming.correction.Correction.Action;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Creates corrections that are decided by one person, at one time and for one reason; there is a method for each kind
 * of action. All methods throw an {@link IllegalArgumentException} for what {@link Correction} rejects.
 */
public record DecidedBy(String by, Instant at, String why) {

    /** Decides that the passage is not a quote. */
    public Correction suppress(String articleId, String passageId) {
        return correction(Action.SUPPRESS, articleId, passageId, null, null, null, Where.ANY);
    }

    /**
     * Decides that somebody else said it.
     *
     * @param speaker who did; null if that is unknown
     * @param speakerId the speaker's id in a catalogue; may be null
     */
    public Correction reassign(
            String articleId, String passageId, @Nullable AboutEntity speaker, @Nullable String speakerId) {
        return correction(Action.REASSIGN, articleId, passageId, null, speaker, speakerId, Where.ANY);
    }

    /** Takes the article down. */
    public Correction erase(String articleId) {
        return correction(Action.ERASE, articleId, null, null, null, null, Where.ANY);
    }

    /**
     * Decides that the entity is another one, or has another name, everywhere.
     *
     * @param action {@code MERGE} or {@code RENAME}
     * @param intoId the new entity's id in a catalogue; may be null
     */
    public Correction entity(Action action, AboutEntity from, AboutEntity into, @Nullable String intoId) {
        return correction(action, null, null, from, into, intoId, Where.ANY);
    }

    /**
     * Decides that the name denotes another entity in some articles.
     *
     * @param intoId the other entity's id in a catalogue; may be null
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

    /**
     * The articles in which a split applies: of each list that is present, one value must match; at least one list is
     * present.
     */
    public record Where(
            @Nullable List<String> articles,
            @Nullable List<String> publishers,
            @Nullable List<String> beside) {
        /** For decisions that apply everywhere. */
        private static final Where ANY = new Where(null, null, null);
    }
}
