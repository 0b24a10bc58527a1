package io.quotewire.producer.web;

import java.util.Arrays;
import java.util.Optional;

/** Why a host is not fetched. What is said of it is kept with a feed, and known again after a restart. */
enum OffLimits {
    PRIVATE_NETWORK("is on a private network", "--allow-private"),
    METADATA("is where clouds give out credentials", "--allow-metadata");

    private final String what;
    private final String advice;

    OffLimits(String what, String option) {
        this.what = what;
        this.advice = option + " lets it be fetched";
    }

    /** In a line, and what lets it be fetched. */
    String refusal(String host, String address) {
        return host + ' ' + what + " (" + address + "); " + advice;
    }

    /** Which of them a refusal is; empty where it is another failure. */
    static Optional<OffLimits> of(String refusal) {
        return Arrays.stream(values())
                .filter(one -> refusal.endsWith(one.advice))
                .findFirst();
    }
}
