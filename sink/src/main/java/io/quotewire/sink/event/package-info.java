/**
 * Reads what a record changes in the counts: {@link io.quotewire.sink.event.MentionReader} and {@link
 * io.quotewire.sink.event.ProcessedReader}. A publication adds, a retraction subtracts the same.
 */
@NullMarked
package io.quotewire.sink.event;

import org.jspecify.annotations.NullMarked;
