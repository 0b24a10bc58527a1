package io.quotewire.streaming.topology;

import io.quotewire.streaming.contract.header.DeadLetter;

/** Thrown if one record cannot be used: it is sent to the dead letters, and processing goes on. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final DeadLetter.Reason reason;
    private final String step;

    /**
     * @param reason from the closed list
     * @param step the step of the service that refuses it, such as {@code validate}
     * @param message what was wrong and where, for people
     */
    public RefusedException(DeadLetter.Reason reason, String step, String message) {
        super(message);
        this.reason = reason;
        this.step = step;
    }

    /** Refuses a record because of an exception, and includes where that was thrown. */
    public static RefusedException because(DeadLetter.Reason reason, String step, String what, Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return new RefusedException(reason, step, what + ": " + thrown + where);
    }

    public DeadLetter.Reason reason() {
        return reason;
    }

    public String step() {
        return step;
    }

    /** What was wrong. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
