/** Runs quotewire as real processes, lets faults happen to them, and judges what came of it. */
@NullMarked
package io.quotewire.faults;

import org.jspecify.annotations.NullMarked;
