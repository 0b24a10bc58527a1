/** Recognises articles that tell the same text, by their words alone. Pure functions. */
@NullMarked
package io.quotewire.processor.story;

import org.jspecify.annotations.NullMarked;
