/**
 * Turns {@code news.articles} into quotes, mentions and processed records: one Kafka Streams topology, {@link
 * io.quotewire.processor.ProcessorTopology}. {@link io.quotewire.processor.article.ArticleProcessor} processes an
 * article; {@code event} is what is published, {@code memory} what is kept about an article, {@code catalogue} the
 * entities that users have added, {@code correction} the decisions by which people overrule the machine, {@code
 * revisit} finds the published articles that such decisions concern, {@code rereading} reads their records and events
 * again, {@code story} recognises articles that tell the same text, and {@code budget} limits the time that the
 * articles of a transaction may take.
 */
@NullMarked
package io.quotewire.processor;

import org.jspecify.annotations.NullMarked;
