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
 * A correction in force.
 *
 * @param fingerprint of everything that determines its effect; who decided and why are not included
 */
record ActiveCorrection(Correction correction, String key, long fingerprint) {
    /** The order in which corrections of entities apply; keys break ties between decisions of the same moment. */
    static final Comparator<ActiveCorrection> ORDER = Comparator.comparing(
                    (ActiveCorrection known) -> known.correction().at())
            .thenComparing(ActiveCorrection::key);

    static ActiveCorrection of(Correction correction) {
        Correction effect = correction.decided("-", correction.at(), "-");
        return new ActiveCorrection(correction, correction.key(), Digest.ofJson(Json.write(effect)));
    }

    /** The entity it corrects, normalised as extractions name it. */
    AboutEntity from() {
        return entity(correction.type(), correction.entity());
    }

    /** The entity's new name and type. */
    AboutEntity into() {
        return entity(correction.intoType(), correction.into());
    }

    /** The new id of an entity with this id: a rename keeps it, a merge or split does not. */
    @Nullable
    String id(@Nullable String before) {
        return correction.action() == Action.RENAME && correction.intoId() == null ? before : correction.intoId();
    }

    /** The entity with its name normalised as in extractions. */
    static AboutEntity entity(@Nullable EntityType type, @Nullable String name) {
        return new AboutEntity(Objects.requireNonNull(type), NameForm.published(Objects.requireNonNull(name)));
    }
}
