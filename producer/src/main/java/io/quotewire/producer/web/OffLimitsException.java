package io.quotewire.producer.web;

import java.net.UnknownHostException;
import java.util.Optional;

/** A host is not fetched, since it is none that may be. */
public final class OffLimitsException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    private final OffLimits why;

    OffLimitsException(OffLimits why, String message) {
        super(message);
        this.why = why;
    }

    /** Why, if that is behind a failure to fetch; empty for another failure. */
    public static Optional<OffLimits> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OffLimitsException refused) {
                return Optional.of(refused.why);
            }
        }
        return Optional.empty();
    }
}
