package io.quotewire.processor.revisit;

import io.quotewire.streaming.topology.Arrival;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A record that is being read.
 *
 * @param offset of the record
 * @param record completed once it has been read
 */
record PendingRead(long offset, CompletableFuture<Optional<Arrival>> record) {}
