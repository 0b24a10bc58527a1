package io.quotewire.core.frame;

import io.quotewire.core.cue.CueCertainty;

/** The evidence for one way of reporting speech, depending on how certain its cue is. */
public record ByCue(Evidence high, Evidence medium, Evidence low) {

    /** The same evidence for all cues. */
    public static ByCue alike(Evidence evidence) {
        return new ByCue(evidence, evidence, evidence);
    }

    public Evidence of(CueCertainty sure) {
        return switch (sure) {
            case HIGH -> high;
            case MEDIUM -> medium;
            case LOW -> low;
            case DENIED -> high.denied();
        };
    }
}
