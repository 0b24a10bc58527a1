/** Builds the English lexicon that ships with core from NLP4J's lexica. Started by hand; see docs/entities.md. */
@NullMarked
package io.quotewire.tools.lexicon;

import org.jspecify.annotations.NullMarked;
