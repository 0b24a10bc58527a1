/**
 * Runs quotewire as real processes, injects faults, and checks that its guarantees hold. Each command has a package of
 * its name.
 */
@NullMarked
package io.quotewire.faults;

import org.jspecify.annotations.NullMarked;
