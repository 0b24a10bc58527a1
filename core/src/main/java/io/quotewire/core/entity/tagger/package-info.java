/**
 * The tagger of names: features over capitalised runs, a linear-chain model. It knows nothing of how weights are
 * trained.
 */
@NullMarked
package io.quotewire.core.entity.tagger;

import org.jspecify.annotations.NullMarked;
