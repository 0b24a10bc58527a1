/**
 * What the API asks for, kept ready beside the counting: {@link io.quotewire.sink.query.Views} reads {@code counts} and
 * {@code quotes} into stores of this application, {@link io.quotewire.sink.query.LocalViews} answers from those of one
 * instance. Nothing of it runs unless it is set.
 */
@NullMarked
package io.quotewire.sink.query;

import org.jspecify.annotations.NullMarked;
