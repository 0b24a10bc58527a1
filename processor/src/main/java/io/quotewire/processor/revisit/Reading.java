package io.quotewire.processor.revisit;

import io.quotewire.streaming.topology.Arrival;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** @param record at this offset, as soon as it is there */
record Reading(long offset, CompletableFuture<Optional<Arrival>> record) {}
