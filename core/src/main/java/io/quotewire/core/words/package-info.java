/** The lexicon of closed-class words, with their classes and sets, and spelling tests for words of open classes. */
@NullMarked
package io.quotewire.core.words;

import org.jspecify.annotations.NullMarked;
