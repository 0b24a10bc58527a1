package io.quotewire.app.correct;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who decides, and why: what every correction says. */
final class Decider {
    @Option(names = "--why", required = true, paramLabel = "REASON", description = "Why; kept with the correction.")
    private String why = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides; unless given, this computer's user.")
    private String by = System.getProperty("user.name", "unknown");

    Correction suppress(String articleId, String passageId) {
        return ofArticle(Action.SUPPRESS, articleId, passageId, null, null, null);
    }

    Correction reassign(
            String articleId,
            String passageId,
            @Nullable String speaker,
            @Nullable EntityType type,
            @Nullable String id) {
        return ofArticle(Action.REASSIGN, articleId, passageId, speaker, type, id);
    }

    Correction erase(String articleId) {
        return ofArticle(Action.ERASE, articleId, null, null, null, null);
    }

    /** An entity that is another from now on, everywhere. */
    Correction entity(Action action, NamedEntity from, NamedEntity into, @Nullable String id) {
        return new Correction(
                Correction.SCHEMA_VERSION,
                action,
                null,
                null,
                from.type(),
                from.name(),
                into.name(),
                into.type(),
                id,
                null,
                null,
                null,
                by,
                now(),
                why);
    }

    /** An entity that is another where that is said. */
    Correction split(NamedEntity from, NamedEntity into, @Nullable String id, SplitOptions where) {
        return new Correction(
                Correction.SCHEMA_VERSION,
                Action.SPLIT,
                null,
                null,
                from.type(),
                from.name(),
                into.name(),
                into.type(),
                id,
                where.articles(),
                where.publishers(),
                where.beside(),
                by,
                now(),
                why);
    }

    private Correction ofArticle(
            Action action,
            String articleId,
            @Nullable String passageId,
            @Nullable String into,
            @Nullable EntityType type,
            @Nullable String id) {
        return new Correction(
                Correction.SCHEMA_VERSION,
                action,
                articleId,
                passageId,
                null,
                null,
                into,
                type,
                id,
                null,
                null,
                null,
                by,
                now(),
                why);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
