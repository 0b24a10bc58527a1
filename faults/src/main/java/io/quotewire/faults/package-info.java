/** Runs quotewire as real processes, injects faults, and checks that its guarantees hold. */
@NullMarked
package io.quotewire.faults;

import org.jspecify.annotations.NullMarked;
