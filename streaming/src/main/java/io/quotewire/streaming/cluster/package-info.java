/** Reaches a cluster, and checks that it has what a service requires. */
@NullMarked
package io.quotewire.streaming.cluster;

import org.jspecify.annotations.NullMarked;
