/**
 * Reads topics again: the records of articles ({@link io.quotewire.processor.rereading.KafkaArticleRecords}), and the
 * events and {@code processed} records of archived ones ({@link
 * io.quotewire.processor.rereading.KafkaPublishedEvents}). From the latter {@link
 * io.quotewire.processor.rereading.Recollection} reconstructs what was remembered before, provided that the records add
 * up to what is published ({@link io.quotewire.processor.rereading.Balance}).
 */
@NullMarked
package io.quotewire.processor.rereading;

import org.jspecify.annotations.NullMarked;
