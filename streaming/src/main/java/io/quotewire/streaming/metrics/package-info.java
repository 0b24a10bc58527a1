/** The metrics of a service and the HTTP endpoint that serves them, with its health checks. */
@NullMarked
package io.quotewire.streaming.metrics;

import org.jspecify.annotations.NullMarked;
