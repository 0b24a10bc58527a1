package io.quotewire.streaming.failure;

import io.quotewire.streaming.failure.ServiceFailure.Reason;
import java.time.Duration;

/** The machine's clock was set back, so that Kafka Streams would commit nothing for as long. */
public final class ClockSetBackException extends EndingException {
    private static final long serialVersionUID = 1L;

    /** By how much; logged in whole seconds. */
    public ClockSetBackException(Duration by) {
        super(
                Reason.CLOCK_SET_BACK,
                "this machine's clock was set back by " + by.toSeconds() + " s, for which nothing would be committed");
    }
}
