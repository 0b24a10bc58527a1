/**
 * Questions of the API and their answers: {@link io.quotewire.sink.query.LocalViews} answers a
 * {@link io.quotewire.sink.query.Question} from the views of one instance, {@link io.quotewire.sink.query.Gathering}
 * makes the answers of several one.
 */
@NullMarked
package io.quotewire.sink.query;

import org.jspecify.annotations.NullMarked;
