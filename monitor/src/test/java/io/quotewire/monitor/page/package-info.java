@NullMarked
package io.quotewire.monitor.page;

import org.jspecify.annotations.NullMarked;
