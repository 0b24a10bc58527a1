/**
 * Attribution frames: content with cue and source and the evidence for them, the choice among those that overlap, and
 * the lines of a page in which there are none. What the finders of {@code direct} and {@code indirect} make and {@code
 * speaker} completes.
 */
@NullMarked
package io.quotewire.core.frame;

import org.jspecify.annotations.NullMarked;
