package io.quotewire.core.direct.finder;

import io.quotewire.core.direct.passage.Attribution;
import java.util.Optional;

/** Finds the attribution of a quoted passage in one kind of construction. */
public interface AttributionFinder {

    /** The attribution of the passage; empty if it is not in such a construction. */
    Optional<Attribution> find(int passage);
}
