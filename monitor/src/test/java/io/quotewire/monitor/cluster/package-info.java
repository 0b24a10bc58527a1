@NullMarked
package io.quotewire.monitor.cluster;

import org.jspecify.annotations.NullMarked;
