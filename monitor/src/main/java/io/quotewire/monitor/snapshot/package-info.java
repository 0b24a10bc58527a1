/** The state of an installation at one moment, as data and as JSON. */
@NullMarked
package io.quotewire.monitor.snapshot;

import org.jspecify.annotations.NullMarked;
