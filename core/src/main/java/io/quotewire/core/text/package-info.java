/** Tokens, sentences and offsets: the flat arrays that every later stage reads. */
@NullMarked
package io.quotewire.core.text;

import org.jspecify.annotations.NullMarked;
