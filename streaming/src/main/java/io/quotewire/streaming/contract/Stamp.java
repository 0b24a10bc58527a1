package io.quotewire.streaming.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of the moment at which it is sent, rather than of its subject.
 *
 * @param revision of the version that caused it
 * @param ingestedAt of the version that caused it
 * @param extractedAt when the processor did it
 * @param extractor version of the extractor at work
 */
public record Stamp(long revision, @Nullable Instant ingestedAt, Instant extractedAt, String extractor) {}
