/** Dead letters: reading them, marking them as dealt with, and putting them back on their topics. */
@NullMarked
package io.quotewire.streaming.replay;

import org.jspecify.annotations.NullMarked;
