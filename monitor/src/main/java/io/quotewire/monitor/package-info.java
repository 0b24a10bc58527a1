/**
 * The monitor as a service: {@code cluster} reads a cluster, {@code tail} its dead letters and latest quotes; both
 * become a {@code snapshot}, which {@code metrics} and {@code page} serve and {@code alarm} judges.
 */
@NullMarked
package io.quotewire.monitor;

import org.jspecify.annotations.NullMarked;
