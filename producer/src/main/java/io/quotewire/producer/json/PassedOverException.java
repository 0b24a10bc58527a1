package io.quotewire.producer.json;

/** The JSON is valid but has no text: a picture, a video. */
public final class PassedOverException extends BadArticleException {
    private static final long serialVersionUID = 1L;

    /** @param kind what it is: {@code picture} */
    PassedOverException(String kind) {
        super(kind);
    }
}
