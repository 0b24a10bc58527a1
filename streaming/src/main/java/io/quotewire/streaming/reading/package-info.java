/** Topics read as they lie there, without a group. */
@NullMarked
package io.quotewire.streaming.reading;

import org.jspecify.annotations.NullMarked;
