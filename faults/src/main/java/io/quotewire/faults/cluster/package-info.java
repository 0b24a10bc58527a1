/** Three brokers, and the proxies before them. */
@NullMarked
package io.quotewire.faults.cluster;

import org.jspecify.annotations.NullMarked;
