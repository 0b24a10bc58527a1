/** Attribution frames, content with cue and source, and the choice among those that overlap. */
@NullMarked
package io.quotewire.core.frame;

import org.jspecify.annotations.NullMarked;
