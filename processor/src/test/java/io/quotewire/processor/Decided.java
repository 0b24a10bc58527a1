package io.quotewire.processor;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Corrections as people decide them, of the article {@code story} where they are of one. */
final class Decided {
    private Decided() {}

    static String passage(String text, int ordinal) {
        return Ids.passage("story", text, ordinal);
    }

    static Correction suppress(String text, int ordinal) {
        return of(Action.SUPPRESS, "story", passage(text, ordinal), null, null, null, 0, null, null, null);
    }

    static Correction reassign(String text, int ordinal, @Nullable String speaker, @Nullable EntityType type) {
        return of(Action.REASSIGN, "story", passage(text, ordinal), null, speaker, type, 0, null, null, null);
    }

    static Correction erase() {
        return of(Action.ERASE, "story", null, null, null, null, 0, null, null, null);
    }

    static Correction entity(Action action, String from, String into, int minute) {
        return of(action, null, null, from, into, EntityType.PERSON, minute, null, null, null);
    }

    static Correction split(
            String from,
            String into,
            int minute,
            @Nullable List<String> articles,
            @Nullable List<String> publishers,
            @Nullable List<String> beside) {
        return of(Action.SPLIT, null, null, from, into, EntityType.PERSON, minute, articles, publishers, beside);
    }

    private static Correction of(
            Action action,
            @Nullable String articleId,
            @Nullable String passageId,
            @Nullable String from,
            @Nullable String into,
            @Nullable EntityType intoType,
            int minute,
            @Nullable List<String> articles,
            @Nullable List<String> publishers,
            @Nullable List<String> beside) {
        return new Correction(
                1,
                action,
                articleId,
                passageId,
                from == null ? null : EntityType.PERSON,
                from,
                into,
                intoType,
                action == Action.REASSIGN && into != null ? "c-1" : null,
                articles,
                publishers,
                beside,
                "desk",
                Bench.START.plus(Duration.ofMinutes(minute)),
                "a test");
    }
}
