/**
 * {@code news.articles} into quotes, mentions and processed articles: one Kafka Streams topology,
 * {@link io.quotewire.processor.ProcessorTopology}. The way of an article goes on in
 * {@link io.quotewire.processor.article.ArticleProcessor}; {@code event} is what it publishes, {@code memory} what is
 * kept of it, {@code catalogue} which entities its extractor knows, {@code correction} what people have overruled,
 * {@code revisit} which articles that goes back to, {@code rereading} how their records and events are read once more,
 * {@code story} which articles tell the same text, {@code budget} how long the articles of a transaction may take.
 */
@NullMarked
package io.quotewire.processor;

import org.jspecify.annotations.NullMarked;
