package io.quotewire.core.direct;

import io.quotewire.core.frame.Evidence;
import io.quotewire.core.text.Span;

/**
 * Where a turn of speech opens.
 *
 * @param paragraph the paragraph that the label opens
 * @param content the first token behind the label
 * @param source the words that name who speaks, or the label where none do
 * @param evidence of what the turn is one: of a transcript or an interview
 */
record TurnOpening(int paragraph, int content, Span source, Evidence evidence) {}
