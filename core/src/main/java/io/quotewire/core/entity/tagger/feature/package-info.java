/**
 * The features of the tagger: the tokens of a text in the form it needs ({@code TokenTable}), the capitalised runs that
 * may be names, and the features of each token in them. Training and tagging share this code.
 */
@NullMarked
package io.quotewire.core.entity.tagger.feature;

import org.jspecify.annotations.NullMarked;
