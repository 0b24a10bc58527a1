/** Records that the monitor reads itself: dead letters and quotes. */
@NullMarked
package io.quotewire.monitor.tail;

import org.jspecify.annotations.NullMarked;
