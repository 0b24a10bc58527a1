/**
 * Extracts quotes, speakers and entities from news text: {@link io.quotewire.core.Extractor} is the entry point, the
 * records of {@code model} are the result. Everything is a pure function over strings; nothing here reads a clock, a
 * network or a random number.
 *
 * <p>{@link io.quotewire.core.NewsExtractor#extract} shows the stages from top to bottom: {@code text}, {@code marks},
 * {@code entity} and {@code cue} turn a text into a {@link io.quotewire.core.syntax.NewsText}; {@code direct} and
 * {@code indirect} find attribution frames in it, and {@code frame} chooses among those that overlap; {@code speaker}
 * resolves their sources, to the people of {@code person} among others; {@link io.quotewire.core.QuoteWriter} writes
 * the quotes.
 *
 * <p>Offsets in the records of {@code model} count Unicode code points of the body, as the W3C Web Annotation text
 * position selector does. Inside the module offsets are {@code char} indices.
 */
@NullMarked
package io.quotewire.core;

import org.jspecify.annotations.NullMarked;
