/** An installation under load for a long time, and the resources that its services use. */
@NullMarked
package io.quotewire.faults.soak;

import org.jspecify.annotations.NullMarked;
