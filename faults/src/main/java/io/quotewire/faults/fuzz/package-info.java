/** Malformed input for every entry point: mutations of samples at random, or guided by coverage. */
@NullMarked
package io.quotewire.faults.fuzz;

import org.jspecify.annotations.NullMarked;
