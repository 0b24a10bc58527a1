package io.quotewire.core.direct.finder;

import io.quotewire.core.direct.passage.Attribution;
import java.util.Optional;

/** Finds who said a quoted passage in one kind of surroundings. */
public interface AttributionFinder {

    /** What the surroundings of the passage tell; empty where they are not of this kind. */
    Optional<Attribution> find(int passage);
}
