/** What must hold whatever went wrong. */
@NullMarked
package io.quotewire.faults.guarantee;

import org.jspecify.annotations.NullMarked;
