package io.quotewire.streaming.failure;

import io.quotewire.streaming.failure.ServiceFailure.Reason;

/** Ends a service for something that Kafka Streams itself would not notice; its message says what. */
public abstract class EndingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    EndingException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    final Reason reason() {
        return reason;
    }
}
