/**
 * Scores an extraction against articles annotated by hand, with confidence intervals and a list of failures. Offsets
 * count Unicode code points, as in the public records.
 */
@NullMarked
package io.quotewire.core.evaluation;

import org.jspecify.annotations.NullMarked;
