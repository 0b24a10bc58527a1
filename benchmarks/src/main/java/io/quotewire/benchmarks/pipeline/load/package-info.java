/** Generates the load for pipeline benchmarks: news under new ids, generated events and quotes, API clients. */
@NullMarked
package io.quotewire.benchmarks.pipeline.load;

import org.jspecify.annotations.NullMarked;
