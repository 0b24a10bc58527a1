/**
 * How good an extraction is, measured against articles annotated by hand: scores with intervals, and the failures one
 * by one. Offsets count Unicode code points, as in the public records.
 */
@NullMarked
package io.quotewire.core.evaluation;

import org.jspecify.annotations.NullMarked;
