package io.quotewire.producer.intake;

/** What became of one article that was handed over. */
public sealed interface Outcome {

    /** All in-sync replicas have it. */
    record Acknowledged() implements Outcome {}

    /** It can never be taken as it is; others can. */
    record Refused(String reason) implements Outcome {}

    /** It could not be delivered now, through no fault of its own: the broker is away, or access is denied. */
    record Failed(String reason) implements Outcome {}
}
