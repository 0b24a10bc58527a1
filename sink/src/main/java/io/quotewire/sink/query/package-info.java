/**
 * The API's questions and their answers: {@link io.quotewire.sink.query.LocalViews} answers a {@link
 * io.quotewire.sink.query.Question} from the views of one instance, {@link io.quotewire.sink.query.AnswerMerge} merges
 * the answers of several.
 */
@NullMarked
package io.quotewire.sink.query;

import org.jspecify.annotations.NullMarked;
