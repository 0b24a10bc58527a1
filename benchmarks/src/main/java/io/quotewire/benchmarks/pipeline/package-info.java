/**
 * Benchmarks of the whole pipeline as it is run in production, each service in a process of its own. {@code load}
 * generates what is fed, {@code process} runs the services.
 */
@NullMarked
package io.quotewire.benchmarks.pipeline;

import org.jspecify.annotations.NullMarked;
