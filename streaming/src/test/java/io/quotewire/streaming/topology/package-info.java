@NullMarked
package io.quotewire.streaming.topology;

import org.jspecify.annotations.NullMarked;
