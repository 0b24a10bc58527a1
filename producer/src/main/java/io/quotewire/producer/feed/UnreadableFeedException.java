package io.quotewire.producer.feed;

/** The document is not a feed, not even a damaged one; the message says what it looks like. */
public final class UnreadableFeedException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableFeedException(String message) {
        super(message);
    }
}
