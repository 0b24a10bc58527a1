/** Malformed input, made from valid input, for every entry point. */
@NullMarked
package io.quotewire.faults.input;

import org.jspecify.annotations.NullMarked;
