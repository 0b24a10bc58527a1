package io.quotewire.producer.intake;

/** Receives the outcome of one article; called once, possibly on the network thread, so it must not block. */
@FunctionalInterface
public interface Delivery {
    /** For sources that do not need it: the sender counts and names failures in any case. */
    Delivery COUNTED = outcome -> {};

    void done(Outcome outcome);
}
