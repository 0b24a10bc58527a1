package io.quotewire.producer.web;

import java.time.Duration;

/**
 * What one fetch may cost.
 *
 * @param bodyBytes the largest body, before and after decompression
 * @param time from the request to the last byte
 * @param redirects how many are followed
 * @param privateAddresses whether hosts on loopback, private and link-local networks may be fetched
 */
public record FetchLimits(int bodyBytes, Duration time, int redirects, boolean privateAddresses) {

    /** Feeds and pages of the public web. */
    public static final FetchLimits PUBLIC = new FetchLimits(16 * 1024 * 1024, Duration.ofSeconds(30), 5, false);

    /** The same with hosts of private networks allowed. */
    public FetchLimits withPrivateAddresses() {
        return new FetchLimits(bodyBytes, time, redirects, true);
    }
}
