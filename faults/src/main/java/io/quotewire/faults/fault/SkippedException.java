package io.quotewire.faults.fault;

/** A fault that cannot be made on this machine; the message says why. */
public final class SkippedException extends Exception {
    private static final long serialVersionUID = 1L;

    public SkippedException(String message) {
        super(message);
    }
}
