/** Faults to inject, and plans of them. */
@NullMarked
package io.quotewire.faults.fault;

import org.jspecify.annotations.NullMarked;
