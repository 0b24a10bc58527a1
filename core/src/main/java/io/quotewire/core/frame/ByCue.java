package io.quotewire.core.frame;

import io.quotewire.core.cue.Sureness;

/** The evidence of one way to report speech, by how sure its cue is. */
public record ByCue(Evidence high, Evidence medium, Evidence low) {

    /** The same evidence, however sure the cue is. */
    public static ByCue alike(Evidence evidence) {
        return new ByCue(evidence, evidence, evidence);
    }

    public Evidence of(Sureness sure) {
        return switch (sure) {
            case HIGH -> high;
            case MEDIUM -> medium;
            case LOW -> low;
        };
    }
}
