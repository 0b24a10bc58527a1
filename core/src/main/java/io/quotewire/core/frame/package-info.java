/**
 * Attribution frames, made by the finders of {@code direct} and {@code indirect} and resolved by {@code speaker}:
 * content with cue, source and evidence; the choice among overlapping ones; and the lines of a page in which there are
 * none.
 */
@NullMarked
package io.quotewire.core.frame;

import org.jspecify.annotations.NullMarked;
