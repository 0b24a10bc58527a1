/** Reads topics, groups of every protocol and open transactions from a cluster. */
@NullMarked
package io.quotewire.monitor.cluster;

import org.jspecify.annotations.NullMarked;
