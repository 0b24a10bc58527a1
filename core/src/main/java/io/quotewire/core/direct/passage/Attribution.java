package io.quotewire.core.direct.passage;

import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.Source;
import org.jspecify.annotations.Nullable;

/**
 * The attribution of one quoted passage, as one finder sees it.
 *
 * @param place where the attributing words are, relative to the passage
 * @param cue index of the cue, -1 if there is none
 * @param source the words that refer to the speaker; null if the passage only continues another
 * @param isPartOfContent whether the passage is only part of the content ("said the plan was “a shame”")
 * @param evidence the evidence for it
 */
public record Attribution(Place place, int cue, @Nullable Source source, boolean isPartOfContent, Evidence evidence) {

    /** This attribution for a passage that is only part of the content. */
    public Attribution ofFragment() {
        return new Attribution(place, cue, source, true, evidence.atMost(Evidence.PART_OF_SPEECH));
    }

    /** This attribution with its evidence capped. */
    public Attribution weakened(Evidence most) {
        return new Attribution(place, cue, source, isPartOfContent, evidence.atMost(most));
    }
}
