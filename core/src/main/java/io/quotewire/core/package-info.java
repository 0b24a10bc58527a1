/**
 * Quotes, speakers and entities out of news text: {@link io.quotewire.core.Extractor} is the door, the records of
 * {@code model} are what comes out. Pure functions over strings; nothing here reads a clock, a network or a random
 * number.
 *
 * <p>Offsets in those records count Unicode code points of the body, as the W3C Web Annotation text position
 * selector does. Inside the module offsets are {@code char} indices.
 */
@NullMarked
package io.quotewire.core;

import org.jspecify.annotations.NullMarked;
