/**
 * The whole pipeline, measured as it is run: each service a process of its own. A class for each benchmark; what is fed
 * is in {@code load}, what runs in {@code process}.
 */
@NullMarked
package io.quotewire.benchmarks.pipeline;

import org.jspecify.annotations.NullMarked;
