package io.quotewire.core.direct;

import io.quotewire.core.frame.FrameOrder;
import io.quotewire.core.syntax.Source;
import org.jspecify.annotations.Nullable;

/**
 * What one finder makes of one quoted passage.
 *
 * @param order the frame it stands in
 * @param cue index of the cue, -1 without one
 * @param source the words that name the speaker, null where only the passage it goes on with is known
 * @param isFragment whether the passage is only part of what is reported ("said the plan was “a shame”")
 * @param evidence how sure it is, 0 to 1
 */
record Attribution(FrameOrder order, int cue, @Nullable Source source, boolean isFragment, double evidence) {

    private static final double FRAGMENT = 0.75;

    /** The same for a passage that is only part of what is reported. */
    Attribution ofFragment() {
        return new Attribution(order, cue, source, true, Math.min(evidence, FRAGMENT));
    }

    /** The same with less evidence: at most so much. */
    Attribution weakened(double most) {
        return new Attribution(order, cue, source, isFragment, Math.min(evidence, most));
    }
}
