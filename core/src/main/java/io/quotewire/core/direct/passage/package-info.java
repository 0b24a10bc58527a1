/**
 * A quoted passage and the sentence around it: its form, its boundaries, what rules it out as speech, and the phrases
 * around it that several finders need. An {@link io.quotewire.core.direct.passage.Attribution} is the result of a
 * finder. Passages are numbered as in {@code NewsText.quotes()}.
 */
@NullMarked
package io.quotewire.core.direct.passage;

import org.jspecify.annotations.NullMarked;
