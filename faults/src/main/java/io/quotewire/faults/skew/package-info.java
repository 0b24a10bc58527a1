/** Two releases that run on the same topics and the same state. */
@NullMarked
package io.quotewire.faults.skew;

import org.jspecify.annotations.NullMarked;
