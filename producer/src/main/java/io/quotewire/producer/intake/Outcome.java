package io.quotewire.producer.intake;

/** The outcome of an article that was handed over. */
public sealed interface Outcome {

    /** All in-sync replicas have it. */
    record Acknowledged() implements Outcome {}

    /** It is invalid and will never be accepted as it is. */
    record Refused(String reason) implements Outcome {}

    /** It could not be delivered for now, for another reason: the broker is away, or access is denied. */
    record Failed(String reason) implements Outcome {}
}
