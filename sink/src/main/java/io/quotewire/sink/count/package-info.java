/** What is counted of whom, in which window: as it changes, as it is kept, and as it is published. */
@NullMarked
package io.quotewire.sink.count;

import org.jspecify.annotations.NullMarked;
