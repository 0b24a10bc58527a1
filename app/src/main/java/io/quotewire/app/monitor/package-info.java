/** The monitor's commands. */
@NullMarked
package io.quotewire.app.monitor;

import org.jspecify.annotations.NullMarked;
