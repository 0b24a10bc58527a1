/** What pipeline benchmarks run and observe: a broker and services in processes of their own. */
@NullMarked
package io.quotewire.benchmarks.pipeline.process;

import org.jspecify.annotations.NullMarked;
