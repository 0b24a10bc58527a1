/** Conditions on a snapshot, and the notices when they begin and end. */
@NullMarked
package io.quotewire.monitor.alarm;

import org.jspecify.annotations.NullMarked;
