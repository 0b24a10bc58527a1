package io.quotewire.producer.intake;

/** Told what became of one article; called once, possibly on the network thread, so it must not block. */
@FunctionalInterface
public interface Delivery {
    /** For those who need not know: the sender counts and names what goes wrong in any case. */
    Delivery COUNTED = outcome -> {};

    void done(Outcome outcome);
}
