package io.quotewire.producer.web;

import java.net.UnknownHostException;
import java.util.Optional;

/** The host may not be fetched. */
public final class OffLimitsException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    private final OffLimits why;

    OffLimitsException(OffLimits why, String message) {
        super(message);
        this.why = why;
    }

    /** The reason, if this is the cause of a failure; empty for other failures. */
    public static Optional<OffLimits> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OffLimitsException refused) {
                return Optional.of(refused.why);
            }
        }
        return Optional.empty();
    }
}
