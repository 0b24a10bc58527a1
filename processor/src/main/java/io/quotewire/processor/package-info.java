/**
 * {@code news.articles} into quotes, mentions and processed articles: one Kafka Streams topology,
 * {@link io.quotewire.processor.ProcessorTopology}.
 */
@NullMarked
package io.quotewire.processor;

import org.jspecify.annotations.NullMarked;
