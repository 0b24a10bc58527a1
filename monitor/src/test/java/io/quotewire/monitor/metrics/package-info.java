@NullMarked
package io.quotewire.monitor.metrics;

import org.jspecify.annotations.NullMarked;
