package io.quotewire.app.broker;

import java.io.IOException;

/**
 * A broker was told to use a folder or port that is taken or may not be used: another one has to be named. The message
 * says so.
 */
public final class UnusablePlaceException extends IOException {
    private static final long serialVersionUID = 1L;

    UnusablePlaceException(String message) {
        super(message);
    }

    UnusablePlaceException(String message, Throwable cause) {
        super(message, cause);
    }
}
