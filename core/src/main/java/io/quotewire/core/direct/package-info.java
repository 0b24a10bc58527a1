/**
 * Quoted speech: who said each passage between marks, one finder for each kind of surroundings; transcripts and
 * interviews.
 */
@NullMarked
package io.quotewire.core.direct;

import org.jspecify.annotations.NullMarked;
