package io.quotewire.sink.event;

/** Thrown if a record does not have the simple form that is parsed field by field. */
final class NotPlainException extends Exception {
    private static final long serialVersionUID = 1L;

    NotPlainException() {
        super("not plain", null, false, false);
    }
}
