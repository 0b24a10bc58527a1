/**
 * Maintains the data that the API answers from, next to the counting: {@link io.quotewire.sink.view.Views} reads {@code
 * counts} and {@code quotes} into stores of this application with the values and their index entries. None of it runs
 * unless the API is set up.
 */
@NullMarked
package io.quotewire.sink.view;

import org.jspecify.annotations.NullMarked;
