/** What is measured: a broker and services as processes of their own, and what is seen of them. */
@NullMarked
package io.quotewire.benchmarks.pipeline.process;

import org.jspecify.annotations.NullMarked;
