/** Reads topics, groups of any protocol and held transactions from a cluster. */
@NullMarked
package io.quotewire.monitor.cluster;

import org.jspecify.annotations.NullMarked;
