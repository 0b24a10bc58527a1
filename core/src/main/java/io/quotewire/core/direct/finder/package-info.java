/**
 * Who said one passage, by what stands around it: an {@link io.quotewire.core.direct.finder.AttributionFinder} for each
 * kind of surroundings, and nothing else. What they ask of a passage is in {@code passage}, and so is what they find.
 */
@NullMarked
package io.quotewire.core.direct.finder;

import org.jspecify.annotations.NullMarked;
