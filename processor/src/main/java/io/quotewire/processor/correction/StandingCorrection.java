package io.quotewire.processor.correction;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.processor.event.Digest;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A correction that stands.
 *
 * @param fingerprint of all that decides what it does; who decided and why are no part of it
 */
record StandingCorrection(Correction correction, String key, long fingerprint) {
    /** In which those of entities apply; keys tell apart what was decided at the same moment. */
    static final Comparator<StandingCorrection> ORDER = Comparator.comparing(
                    (StandingCorrection known) -> known.correction().at())
            .thenComparing(StandingCorrection::key);

    static StandingCorrection of(Correction correction) {
        Correction effect = correction.decided("-", correction.at(), "-");
        return new StandingCorrection(correction, correction.key(), Digest.ofJson(Json.write(effect)));
    }

    /** Which entity it corrects, by its name as extractions have it, however it was decided. */
    AboutEntity from() {
        return entity(correction.type(), correction.entity());
    }

    /** What that is from then on. */
    AboutEntity into() {
        return entity(correction.intoType(), correction.into());
    }

    /** The id of the entity that had this one. Another name leaves an entity's id; another entity has another. */
    @Nullable
    String id(@Nullable String before) {
        return correction.action() == Action.RENAME && correction.intoId() == null ? before : correction.intoId();
    }

    /** The entity by its name as extractions have it. */
    static AboutEntity entity(@Nullable EntityType type, @Nullable String name) {
        return new AboutEntity(Objects.requireNonNull(type), NameForm.published(Objects.requireNonNull(name)));
    }
}
