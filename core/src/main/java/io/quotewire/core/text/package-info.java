/** Normal form, tokens, sentences and offsets: the flat arrays that all later stages read. */
@NullMarked
package io.quotewire.core.text;

import org.jspecify.annotations.NullMarked;
