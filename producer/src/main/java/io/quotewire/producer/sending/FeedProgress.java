package io.quotewire.producer.sending;

import java.util.OptionalLong;

/**
 * How far feeding has come; a snapshot.
 *
 * @param acknowledged articles that the broker has
 * @param refused articles and lines that were not taken
 * @param bytesRead bytes of the sources read so far
 * @param bytesTotal bytes of all sources if every size is known
 */
public record FeedProgress(long acknowledged, long refused, long bytesRead, OptionalLong bytesTotal) {}
