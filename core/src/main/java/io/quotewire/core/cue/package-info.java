/** Cues: the words that report speech, what each takes, and where they stand in a text. */
@NullMarked
package io.quotewire.core.cue;

import org.jspecify.annotations.NullMarked;
