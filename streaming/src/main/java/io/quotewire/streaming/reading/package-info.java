/** Reads topics without a consumer group, and checks what other programs may have written to them. */
@NullMarked
package io.quotewire.streaming.reading;

import org.jspecify.annotations.NullMarked;
