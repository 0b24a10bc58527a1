/**
 * The tagger of names: a linear-chain model labels the tokens of capitalised runs by the features of {@code feature},
 * then a pass over the whole text makes its names consistent. It does not depend on how the weights are trained.
 */
@NullMarked
package io.quotewire.core.entity.tagger;

import org.jspecify.annotations.NullMarked;
