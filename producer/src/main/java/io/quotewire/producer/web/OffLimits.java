package io.quotewire.producer.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** Why a host may not be fetched. Stored with a feed, and recognised after a restart. */
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

    /** The reason, in one line. */
    String refusal(String host, String address) {
        return host + ' ' + what + " (" + address + ')';
    }

    /**
     * The reason in the message of a stored failure of an earlier release, which stored only words; empty if it is
     * another.
     */
    public static Optional<OffLimits> ofWords(String error) {
        return Arrays.stream(values())
                .filter(one -> error.endsWith(one.formerEnd))
                .findFirst();
    }
}
