/** Trains the weights of the tagger of names from labelled sentences. Nothing that extracts sees it. */
@NullMarked
package io.quotewire.core.entity.training;

import org.jspecify.annotations.NullMarked;
