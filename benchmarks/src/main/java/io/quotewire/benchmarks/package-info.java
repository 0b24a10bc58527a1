/** Benchmarks that developers start by hand. */
@NullMarked
package io.quotewire.benchmarks;

import org.jspecify.annotations.NullMarked;
