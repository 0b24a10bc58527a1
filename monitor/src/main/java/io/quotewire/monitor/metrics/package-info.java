/** A snapshot under the names that Prometheus and its dashboards know. */
@NullMarked
package io.quotewire.monitor.metrics;

import org.jspecify.annotations.NullMarked;
