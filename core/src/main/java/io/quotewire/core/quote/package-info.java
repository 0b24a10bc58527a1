/** Quoted and reported speech: marks, spans, cues and attribution frames. */
@NullMarked
package io.quotewire.core.quote;

import org.jspecify.annotations.NullMarked;
