/** Resource usage of services over a long time. */
@NullMarked
package io.quotewire.faults.soak;

import org.jspecify.annotations.NullMarked;
