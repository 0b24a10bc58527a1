package io.quotewire.producer.web;

import java.time.Duration;

/**
 * The limits of one fetch.
 *
 * @param bodyBytes the largest body, before and after decompression
 * @param time from the request to the last byte
 * @param redirects how many are followed
 * @param reach which hosts may be fetched in addition to those of the public web
 */
public record FetchLimits(int bodyBytes, Duration time, int redirects, FetchableHosts reach) {

    /** Limits for feeds and pages of the public web. */
    public static final FetchLimits PUBLIC =
            new FetchLimits(16 * 1024 * 1024, Duration.ofSeconds(30), 5, FetchableHosts.PUBLIC);

    /** The same with another reach. */
    public FetchLimits with(FetchableHosts wider) {
        return new FetchLimits(bodyBytes, time, redirects, wider);
    }
}
