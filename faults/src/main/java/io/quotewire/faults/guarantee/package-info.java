/** What must hold whatever faults occurred. */
@NullMarked
package io.quotewire.faults.guarantee;

import org.jspecify.annotations.NullMarked;
