package io.quotewire.core.model;

/**
 * How sure a quote is, as estimated probabilities, 0 to 1.
 *
 * @param all that this is speech and the speaker is right
 * @param content that this is speech and begins and ends where it should, whoever said it
 * @param speaker that the speaker is right where this is speech; its product with {@code content} is that of all being
 *     right
 */
public record Confidences(double all, double content, double speaker) {
    /** Of what nobody doubts. */
    public static final Confidences CERTAIN = new Confidences(1, 1, 1);

    /** The speaker, and that there is speech, are beyond doubt. */
    public Confidences ofCertainSpeaker() {
        return new Confidences(1, content, 1);
    }
}
