/** A snapshot as Prometheus metrics. */
@NullMarked
package io.quotewire.monitor.metrics;

import org.jspecify.annotations.NullMarked;
