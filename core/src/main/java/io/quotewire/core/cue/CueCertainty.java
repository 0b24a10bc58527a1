package io.quotewire.core.cue;

/** How likely a cue, used in this way, reports that something was said. */
public enum CueCertainty {
    HIGH,
    MEDIUM,
    LOW,
    /** Certain, but the source says that the content is not so: "denied that". */
    DENIED
}
