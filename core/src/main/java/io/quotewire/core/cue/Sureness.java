package io.quotewire.core.cue;

/** How likely a cue, so used, reports that something was said. */
public enum Sureness {
    HIGH,
    MEDIUM,
    LOW
}
