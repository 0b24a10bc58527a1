/** Trains the weights of the tagger from labelled sentences. Extraction does not depend on it. */
@NullMarked
package io.quotewire.core.entity.training;

import org.jspecify.annotations.NullMarked;
