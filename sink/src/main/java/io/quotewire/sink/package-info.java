/**
 * Mentions and processed articles summed into {@code news.counts}: one Kafka Streams topology,
 * {@link io.quotewire.sink.SinkTopology}.
 */
@NullMarked
package io.quotewire.sink;

import org.jspecify.annotations.NullMarked;
