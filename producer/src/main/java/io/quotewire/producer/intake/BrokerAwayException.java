package io.quotewire.producer.intake;

/** Articles can no longer be delivered; the message says why in one line. */
public final class BrokerAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokerAwayException(String reason) {
        super(reason);
    }
}
