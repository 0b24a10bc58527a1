package io.quotewire.producer.follow;

import io.quotewire.producer.web.Fetched;
import io.quotewire.producer.web.OffLimits;
import io.quotewire.producer.web.OffLimitsException;
import io.quotewire.producer.web.WebAddress;
import java.time.Duration;
import java.util.Optional;

/**
 * Why a poll failed.
 *
 * @param reason in one line
 * @param retryAfter how long the server asks not to be requested again
 * @param gone true if the feed has ended permanently
 * @param offLimits why its host may not be fetched; empty if it may
 */
record FeedFailure(String reason, Optional<Duration> retryAfter, boolean gone, Optional<OffLimits> offLimits) {
    private static final int GONE = 410;

    static FeedFailure of(String reason) {
        return new FeedFailure(reason, Optional.empty(), false, Optional.empty());
    }

    /** The same with the address that answered, if the feed's own led to another. */
    FeedFailure from(FeedConfig feed, Fetched answer) {
        return answer.address().equals(feed.address())
                ? this
                : new FeedFailure(
                        reason + ", at " + WebAddress.canonical(answer.address()) + " to which it leads",
                        retryAfter,
                        gone,
                        offLimits);
    }

    /** The feed could not be fetched or read. */
    static FeedFailure of(Exception error) {
        String reason = Optional.ofNullable(error.getMessage()).orElse(error.toString());
        return new FeedFailure(reason, Optional.empty(), false, OffLimitsException.behind(error));
    }

    /** The server answered with an error. */
    static FeedFailure answered(int status, Optional<Duration> retryAfter) {
        return status == GONE
                ? new FeedFailure("the feed has ended (410)", retryAfter, true, Optional.empty())
                : new FeedFailure("HTTP status " + status, retryAfter, false, Optional.empty());
    }
}
