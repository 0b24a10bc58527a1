/** What is kept of articles between their versions: what stands, what waits, and until when. */
@NullMarked
package io.quotewire.processor.memory;

import org.jspecify.annotations.NullMarked;
