package io.quotewire.streaming.service;

import java.util.function.BooleanSupplier;

/**
 * What an orchestrator asks of a service.
 *
 * @param live false where only a restart can help
 * @param ready true while it does its work
 */
public record Health(BooleanSupplier live, BooleanSupplier ready) {}
