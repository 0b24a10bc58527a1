/**
 * What the tagger looks at: the tokens of a text as it needs them ({@code TokenTable}), the capitalised runs that may
 * be names, and the features of each token in one. Training and tagging read the same.
 */
@NullMarked
package io.quotewire.core.entity.tagger.feature;

import org.jspecify.annotations.NullMarked;
