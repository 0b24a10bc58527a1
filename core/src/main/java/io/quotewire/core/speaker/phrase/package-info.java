/**
 * The words of a source: their head noun, and the lists of nouns and pronouns that determine to whom they can refer.
 */
@NullMarked
package io.quotewire.core.speaker.phrase;

import org.jspecify.annotations.NullMarked;
