package io.quotewire.streaming.service;

/** An error ended a service; the message says which and why, in one line. */
public final class ServiceFailure extends Exception {
    private static final long serialVersionUID = 1L;

    public ServiceFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
