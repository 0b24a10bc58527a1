package io.quotewire.producer.sending;

import java.util.OptionalLong;

/**
 * A snapshot of the progress of feeding.
 *
 * @param acknowledged articles acknowledged by the broker
 * @param refused articles and lines that were refused
 * @param bytesRead bytes of the sources read so far
 * @param bytesTotal bytes of all sources if every size is known
 */
public record FeedProgress(long acknowledged, long refused, long bytesRead, OptionalLong bytesTotal) {}
