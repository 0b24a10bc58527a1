/**
 * What lies on the topics, read once more: the records of articles
 * ({@link io.quotewire.processor.rereading.KafkaArticleRecords}), and the events and lines of those that are archived
 * ({@link io.quotewire.processor.rereading.KafkaPublishedEvents}). Of these
 * {@link io.quotewire.processor.rereading.Recollection} makes what was remembered before, as far as the lines add up to
 * what stands ({@link io.quotewire.processor.rereading.Balance}).
 */
@NullMarked
package io.quotewire.processor.rereading;

import org.jspecify.annotations.NullMarked;
