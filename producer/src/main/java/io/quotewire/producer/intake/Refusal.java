package io.quotewire.producer.intake;

/**
 * Something that was not taken.
 *
 * @param origin where it was read
 * @param reason why, in one line
 */
public record Refusal(String origin, String reason) {

    @Override
    public String toString() {
        return origin + ": " + reason;
    }
}
