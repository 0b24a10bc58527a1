/** The topics that the monitor itself reads: dead letters and quotes. */
@NullMarked
package io.quotewire.monitor.tail;

import org.jspecify.annotations.NullMarked;
