/**
 * The tagger of names: labels for the tokens of capitalised runs by a linear-chain model over the features of
 * {@code feature}, then a pass over the whole text by which its names agree. It knows nothing of how weights are
 * trained.
 */
@NullMarked
package io.quotewire.core.entity.tagger;

import org.jspecify.annotations.NullMarked;
