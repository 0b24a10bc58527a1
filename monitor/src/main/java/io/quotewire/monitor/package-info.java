/** The monitor as a service: it watches a cluster and serves what it sees. */
@NullMarked
package io.quotewire.monitor;

import org.jspecify.annotations.NullMarked;
