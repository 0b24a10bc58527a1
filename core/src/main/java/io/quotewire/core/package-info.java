/**
 * Quotes, speakers and entities out of news text: {@link io.quotewire.core.Extractor} is the door, the records of
 * {@code model} are what comes out. Pure functions over strings; nothing here reads a clock, a network or a random
 * number.
 *
 * <p>The way of a text is {@link io.quotewire.core.NewsExtractor#extract}, read from top to bottom: {@code text},
 * {@code marks}, {@code entity} and {@code cue} make it a {@link io.quotewire.core.syntax.NewsText}; {@code direct} and
 * {@code indirect} find frames in that, of which {@code frame} chooses; {@code speaker} says whom their sources mean,
 * among the people of {@code person}; {@link io.quotewire.core.QuoteWriter} writes the quotes down.
 *
 * <p>Offsets in those records count Unicode code points of the organisation, as the W3C Web Annotation text position
 * selector does. Inside the module offsets are {@code char} indices.
 */
@NullMarked
package io.quotewire.core;

import org.jspecify.annotations.NullMarked;
