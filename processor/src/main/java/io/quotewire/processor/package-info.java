/**
 * {@code news.articles} into quotes, mentions and processed articles: one Kafka Streams topology,
 * {@link io.quotewire.processor.ProcessorTopology}. The way of an article goes on in
 * {@link io.quotewire.processor.article.ArticleProcessor}; {@code event} is what it publishes, {@code memory} what is
 * kept of it, {@code catalogue} which entities its extractor knows, {@code correction} what people have overruled,
 * {@code reading} how a record is read once more for that, {@code story} which articles
 * tell the same text, {@code table} how a whole topic is read.
 */
@NullMarked
package io.quotewire.processor;

import org.jspecify.annotations.NullMarked;
