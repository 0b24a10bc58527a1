package io.quotewire.core.direct.passage;

import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.Source;
import org.jspecify.annotations.Nullable;

/**
 * What one finder makes of one quoted passage.
 *
 * @param place where the words that tell it stand
 * @param cue index of the cue, -1 without one
 * @param source the words that name the speaker, null where only the passage it goes on with is known
 * @param isPartOfContent whether the passage is only part of what is reported ("said the plan was “a shame”")
 * @param evidence what speaks for it
 */
public record Attribution(Place place, int cue, @Nullable Source source, boolean isPartOfContent, Evidence evidence) {

    /** The same for a passage that is only part of what is reported. */
    public Attribution ofFragment() {
        return new Attribution(place, cue, source, true, evidence.atMost(Evidence.PART_OF_SPEECH));
    }

    /** The same with less evidence: at most so much. */
    public Attribution weakened(Evidence most) {
        return new Attribution(place, cue, source, isPartOfContent, evidence.atMost(most));
    }
}
