package io.quotewire.core.model;

/**
 * How confident the extractor is in a quote, as estimated probabilities, 0 to 1.
 *
 * @param all that this is speech and its speaker is right
 * @param content that this is speech and its boundaries are right, whoever said it
 * @param speaker that the speaker is right, given that this is speech; its product with {@code content} is the
 *     probability that everything is right
 */
public record Confidences(double all, double content, double speaker) {
    /** The confidences of a quote that is beyond doubt. */
    public static final Confidences CERTAIN = new Confidences(1, 1, 1);

    /** These confidences once the speaker, and that there is speech, are beyond doubt. */
    public Confidences ofCertainSpeaker() {
        return new Confidences(1, content, 1);
    }
}
