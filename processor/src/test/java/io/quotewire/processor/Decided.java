package io.quotewire.processor;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import io.quotewire.streaming.correction.DecidedBy;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Corrections by an editor; those of an article are of {@code story}. */
final class Decided {
    private Decided() {}

    static String passage(String text, int ordinal) {
        return Ids.passage("story", text, ordinal);
    }

    static Correction suppress(String text, int ordinal) {
        return at(0).suppress("story", passage(text, ordinal));
    }

    static Correction reassign(String text, int ordinal, @Nullable String speaker, @Nullable EntityType type) {
        return speaker == null || type == null
                ? at(0).reassign("story", passage(text, ordinal), null, null)
                : at(0).reassign("story", passage(text, ordinal), new AboutEntity(type, speaker), "c-1");
    }

    static Correction erase() {
        return at(0).erase("story");
    }

    static Correction entity(Action action, String from, String into, int minute) {
        return at(minute).entity(action, person(from), person(into), null);
    }

    static Correction split(
            String from,
            String into,
            int minute,
            @Nullable List<String> articles,
            @Nullable List<String> publishers,
            @Nullable List<String> beside) {
        return at(minute).split(person(from), person(into), null, new DecidedBy.Where(articles, publishers, beside));
    }

    private static AboutEntity person(String name) {
        return new AboutEntity(EntityType.PERSON, name);
    }

    private static DecidedBy at(int minute) {
        return new DecidedBy("desk", ProcessorBench.START.plus(Duration.ofMinutes(minute)), "a test");
    }
}
