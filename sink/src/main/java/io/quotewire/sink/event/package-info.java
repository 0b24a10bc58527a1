/**
 * What one record of a topic changes in the counts: {@link io.quotewire.sink.event.MentionReader} and
 * {@link io.quotewire.sink.event.ProcessedReader}. A publication adds, a retraction takes the same away.
 */
@NullMarked
package io.quotewire.sink.event;

import org.jspecify.annotations.NullMarked;
