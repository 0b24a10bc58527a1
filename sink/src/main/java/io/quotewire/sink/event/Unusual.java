package io.quotewire.sink.event;

/** There is more to a record than is read plainly. */
final class Unusual extends Exception {
    private static final long serialVersionUID = 1L;

    Unusual() {
        super("not plain", null, false, false);
    }
}
