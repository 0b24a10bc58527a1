package io.quotewire.core.direct;

import java.util.Optional;

/** Finds who said a quoted passage in one kind of surroundings. */
interface AttributionFinder {

    /** What the surroundings of the passage tell; empty where they are not of this kind. */
    Optional<Attribution> find(int quote);
}
