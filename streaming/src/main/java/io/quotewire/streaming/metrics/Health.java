package io.quotewire.streaming.metrics;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The health checks of a service, as an orchestrator needs them.
 *
 * @param live false if only a restart can help
 * @param obstacle why it does not do its work, in a few words that anybody may read; empty while it does
 */
public record Health(BooleanSupplier live, Supplier<Optional<String>> obstacle) {}
