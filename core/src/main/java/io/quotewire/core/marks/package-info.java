/**
 * Quote marks and the passages between them: {@link io.quotewire.core.marks.QuoteMarks} pairs the marks to {@code
 * QuoteSpans}. It asks {@code SingleMarks} and {@code StraightMark} whether a mark is one, {@code NestedMarks} and
 * {@code MissingClosingMark} where its passage ends.
 */
@NullMarked
package io.quotewire.core.marks;

import org.jspecify.annotations.NullMarked;
