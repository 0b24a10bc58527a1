/** Dead letters: which are kept, which are done with, and the way back to where they were read. */
@NullMarked
package io.quotewire.streaming.replay;

import org.jspecify.annotations.NullMarked;
