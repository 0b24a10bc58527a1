package io.quotewire.core.direct;

import io.quotewire.core.frame.Evidence;
import io.quotewire.core.text.Span;

/**
 * The opening of a turn of speech.
 *
 * @param paragraph the paragraph that the label opens
 * @param content the first token after the label
 * @param source the words that name the speaker, or else the label
 * @param evidence whether the turn belongs to a transcript or an interview
 */
record TurnOpening(int paragraph, int content, Span source, Evidence evidence) {}
