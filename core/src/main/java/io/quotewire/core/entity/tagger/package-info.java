/** The tagger of names: features over capitalised runs, a linear-chain model, the training of its weights. */
@NullMarked
package io.quotewire.core.entity.tagger;

import org.jspecify.annotations.NullMarked;
