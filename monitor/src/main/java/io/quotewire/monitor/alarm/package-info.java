/** Conditions over a snapshot, and telling others when they begin and end. */
@NullMarked
package io.quotewire.monitor.alarm;

import org.jspecify.annotations.NullMarked;
