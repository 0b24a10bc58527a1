/** Builds the English lexicon that ships with core from the lexica of NLP4J. Started by hand; see docs/entities.md. */
@NullMarked
package io.quotewire.tools.lexicon;

import org.jspecify.annotations.NullMarked;
