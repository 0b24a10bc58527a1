@NullMarked
package io.quotewire.monitor.snapshot;

import org.jspecify.annotations.NullMarked;
