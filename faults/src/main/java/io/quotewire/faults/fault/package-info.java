/** What can go wrong, and plans of it. */
@NullMarked
package io.quotewire.faults.fault;

import org.jspecify.annotations.NullMarked;
