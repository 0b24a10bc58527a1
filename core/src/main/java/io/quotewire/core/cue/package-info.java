/**
 * Cues, the words that report speech: the lexicon, with the complements each takes, and their occurrences in a text.
 */
@NullMarked
package io.quotewire.core.cue;

import org.jspecify.annotations.NullMarked;
