package io.quotewire.streaming.service;

import java.time.Duration;

/** The machine's clock was set back, so that Kafka Streams would commit nothing for as long. */
final class ClockSetBackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClockSetBackException(Duration by) {
        super("this machine's clock was set back by " + by.toSeconds() + " s, for which nothing would be committed");
    }
}
