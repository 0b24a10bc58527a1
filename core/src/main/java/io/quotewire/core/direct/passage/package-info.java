/**
 * One quoted passage and the sentence around it: its form, its reach, what keeps it from being speech, and the phrases
 * beside it that several finders ask for. An {@link io.quotewire.core.direct.passage.Attribution} is what is found of
 * it. Passages are numbered as {@code NewsText.quotes()} has them.
 */
@NullMarked
package io.quotewire.core.direct.passage;

import org.jspecify.annotations.NullMarked;
