package io.quotewire.streaming.metrics;

import java.util.function.BooleanSupplier;

/**
 * The health checks of a service, as an orchestrator needs them.
 *
 * @param live false if only a restart can help
 * @param ready true while the service does its work
 */
public record Health(BooleanSupplier live, BooleanSupplier ready) {}
