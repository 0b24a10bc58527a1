/**
 * Sums mentions and processed articles into {@code news.counts}: one Kafka Streams topology, {@link
 * io.quotewire.sink.SinkTopology}. {@code task} processes a record, which {@code event} parses and {@code count} adds
 * to the counts; {@code store} has what its state stores share; {@code view} maintains the data that the API answers
 * from, and {@code query} answers its questions.
 */
@NullMarked
package io.quotewire.sink;

import org.jspecify.annotations.NullMarked;
