/** The monitor as a service: watches a cluster and serves its snapshots. */
@NullMarked
package io.quotewire.monitor;

import org.jspecify.annotations.NullMarked;
