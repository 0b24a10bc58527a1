/**
 * Quoted speech: who said each passage between marks. {@link io.quotewire.core.direct.DirectSpeech} asks the finders of
 * {@code finder} about each passage, then has passages share a clause or go on with one another; transcripts,
 * interviews and posts have their own way. Out come frames, whose source is still words: {@code speaker} says whom they
 * mean.
 */
@NullMarked
package io.quotewire.core.direct;

import org.jspecify.annotations.NullMarked;
