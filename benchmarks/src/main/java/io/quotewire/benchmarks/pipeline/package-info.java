/** The whole pipeline, measured as it is run: each service a process of its own. */
@NullMarked
package io.quotewire.benchmarks.pipeline;

import org.jspecify.annotations.NullMarked;
