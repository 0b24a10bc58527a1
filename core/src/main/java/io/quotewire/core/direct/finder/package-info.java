/**
 * The finders of attributions, an {@link io.quotewire.core.direct.finder.AttributionFinder} for each kind of
 * construction around a passage. What they ask about a passage is in {@code passage}, and so is their result.
 */
@NullMarked
package io.quotewire.core.direct.finder;

import org.jspecify.annotations.NullMarked;
