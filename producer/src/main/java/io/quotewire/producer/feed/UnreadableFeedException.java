package io.quotewire.producer.feed;

/** What came is not a feed, in any state; the message says what it looks like. */
public final class UnreadableFeedException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableFeedException(String message) {
        super(message);
    }
}
