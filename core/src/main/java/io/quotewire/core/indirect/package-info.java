/**
 * Reported speech, without quote marks or with some inside. {@link io.quotewire.core.indirect.IndirectFrames} applies a
 * finder for each construction, sentence by sentence; {@link io.quotewire.core.indirect.clause} finds the boundaries of
 * clauses. The result is frames, whose sources {@code speaker} resolves.
 */
@NullMarked
package io.quotewire.core.indirect;

import org.jspecify.annotations.NullMarked;
