/** The lexicon of closed classes: which class a word has and which sets it is in. */
@NullMarked
package io.quotewire.core.words;

import org.jspecify.annotations.NullMarked;
