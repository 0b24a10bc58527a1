package io.quotewire.producer.json;

/** JSON that is not an article; the message names the field and what is wrong with it, in one line. */
public final class BadArticleException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    public BadArticleException(String message) {
        super(message);
        this.reason = message;
    }

    /** The message, never null. */
    public String reason() {
        return reason;
    }
}
