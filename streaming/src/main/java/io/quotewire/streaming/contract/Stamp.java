package io.quotewire.streaming.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The part of an event that depends on when it is sent, not on its subject.
 *
 * @param revision of the version that caused it
 * @param ingestedAt of the version that caused it
 * @param extractedAt when the processor made it
 * @param extractor version of the extractor that was running
 */
public record Stamp(long revision, @Nullable Instant ingestedAt, Instant extractedAt, String extractor) {}
