/** The words of a source: their head noun, and the lists of nouns and pronouns that tell whom such words can mean. */
@NullMarked
package io.quotewire.core.speaker.phrase;

import org.jspecify.annotations.NullMarked;
