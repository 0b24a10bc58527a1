/** Reading topics, groups and held transactions from a cluster, whatever protocols its groups speak. */
@NullMarked
package io.quotewire.monitor.cluster;

import org.jspecify.annotations.NullMarked;
