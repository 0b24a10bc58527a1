/** An installation under load and faults, and the verdict on its guarantees. */
@NullMarked
package io.quotewire.faults.trial;

import org.jspecify.annotations.NullMarked;
