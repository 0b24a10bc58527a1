/**
 * Direct speech: attributes each quoted passage. {@link io.quotewire.core.direct.DirectSpeech} asks the finders of
 * {@code finder} about each passage, then lets passages share a clause or form chains; transcripts, interviews and
 * embedded posts are found separately. The result is frames, whose sources {@code speaker} resolves.
 */
@NullMarked
package io.quotewire.core.direct;

import org.jspecify.annotations.NullMarked;
