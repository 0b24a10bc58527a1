package io.quotewire.producer.follow;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a poll failed.
 *
 * @param reason in one line
 * @param retryAfter how long the server asks to be left alone
 * @param gone true where the feed has ended for good
 */
record FeedFailure(String reason, Optional<Duration> retryAfter, boolean gone) {

    static FeedFailure of(String reason) {
        return new FeedFailure(reason, Optional.empty(), false);
    }
}
