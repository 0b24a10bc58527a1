package io.quotewire.faults.fault;

/** Thrown if a fault is impossible on this machine; the message says why. */
public final class SkippedException extends Exception {
    private static final long serialVersionUID = 1L;

    public SkippedException(String message) {
        super(message);
    }
}
