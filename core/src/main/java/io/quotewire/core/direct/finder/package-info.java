/**
 * Who said one passage, by what stands around it: an {@link io.quotewire.core.direct.finder.AttributionFinder} for each
 * kind of surroundings. What it finds is an {@link io.quotewire.core.direct.finder.Attribution}; where several do, the
 * strongest evidence stands.
 */
@NullMarked
package io.quotewire.core.direct.finder;

import org.jspecify.annotations.NullMarked;
