/** Compares names, to find what a misspelt one means. */
@NullMarked
package io.quotewire.streaming.spelling;

import org.jspecify.annotations.NullMarked;
