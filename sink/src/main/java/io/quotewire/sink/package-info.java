/**
 * Mentions and processed articles summed into {@code news.counts}: one Kafka Streams topology,
 * {@link io.quotewire.sink.SinkTopology}. The way of a record goes on in {@code task}, which has it read by
 * {@code event} and added in {@code count}; {@code view} keeps answers ready for the API,
 * {@code query} answers from it.
 */
@NullMarked
package io.quotewire.sink;

import org.jspecify.annotations.NullMarked;
