package io.quotewire.producer.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** Why a host is not fetched. It is kept with a feed, and known again after a restart. */
public enum OffLimits {
    @JsonProperty("private_network")
    PRIVATE_NETWORK("is on a private network", "--allow-private"),
    @JsonProperty("metadata")
    METADATA("is where clouds give out credentials", "--allow-metadata");

    private final String what;
    private final String formerEnd;

    OffLimits(String what, String formerOption) {
        this.what = what;
        this.formerEnd = formerOption + " lets it be fetched";
    }

    /** The fact, in a line. */
    String refusal(String host, String address) {
        return host + ' ' + what + " (" + address + ')';
    }

    /** Which of them a failure was that was kept while it said so in its words alone; empty if it was another. */
    public static Optional<OffLimits> ofWords(String error) {
        return Arrays.stream(values())
                .filter(one -> error.endsWith(one.formerEnd))
                .findFirst();
    }
}
