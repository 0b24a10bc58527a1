/**
 * What one record of a topic changes in the counts: {@link io.quotewire.sink.fact.MentionReader} and
 * {@link io.quotewire.sink.fact.ProcessedReader}. A publication adds, a retraction takes the same away.
 */
@NullMarked
package io.quotewire.sink.fact;

import org.jspecify.annotations.NullMarked;
