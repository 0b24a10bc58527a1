/**
 * Reported speech without quote marks, or with some inside.
 * {@link io.quotewire.core.indirect.IndirectFrames} asks each way to report a clause, sentence by sentence; where the
 * clause begins and ends is found in {@link io.quotewire.core.indirect.clause}. Out come
 * frames, whose source is still words: {@code speaker} says whom they mean.
 */
@NullMarked
package io.quotewire.core.indirect;

import org.jspecify.annotations.NullMarked;
