/**
 * Attribution frames: content with cue and source and the evidence for them, and the choice among those that overlap.
 * What the finders of {@code direct} and {@code indirect} make and {@code speaker} completes.
 */
@NullMarked
package io.quotewire.core.frame;

import org.jspecify.annotations.NullMarked;
