/**
 * What the API asks for, kept ready beside the counting: {@link io.quotewire.sink.view.Views} reads {@code counts} and
 * {@code quotes} into stores of this application that hold the values and their places in indexes. Nothing of it runs
 * unless it is set.
 */
@NullMarked
package io.quotewire.sink.view;

import org.jspecify.annotations.NullMarked;
