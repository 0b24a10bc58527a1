/** Three brokers, and the connections to them. */
@NullMarked
package io.quotewire.faults.cluster;

import org.jspecify.annotations.NullMarked;
