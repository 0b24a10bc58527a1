/**
 * Quoted speech: who said each passage between marks. {@link io.quotewire.core.direct.DirectSpeech} asks the finders,
 * one for each kind of surroundings; transcripts and interviews have their own way. Out come frames, whose source is
 * still words: {@code speaker} says whom they mean.
 */
@NullMarked
package io.quotewire.core.direct;

import org.jspecify.annotations.NullMarked;
