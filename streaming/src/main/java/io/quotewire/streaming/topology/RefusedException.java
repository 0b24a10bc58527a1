package io.quotewire.streaming.topology;

import io.quotewire.streaming.contract.header.DeadLetter;

/** One record cannot be used: it goes to the dead letters, and the rest goes on. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final DeadLetter.Reason reason;
    private final String step;

    /**
     * @param reason from the closed list
     * @param step of the service that refuses it, such as {@code validate}
     * @param message what was wrong and where, for people
     */
    public RefusedException(DeadLetter.Reason reason, String step, String message) {
        super(message);
        this.reason = reason;
        this.step = step;
    }

    /** Refuses a record for what was thrown, and says where. */
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
