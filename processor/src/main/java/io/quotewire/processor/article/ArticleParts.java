package io.quotewire.processor.article;

import io.quotewire.processor.budget.Attempts;
import io.quotewire.processor.budget.Transactions;
import io.quotewire.processor.catalogue.LiveCatalogue;
import io.quotewire.processor.revisit.CorrectionParts;
import io.quotewire.streaming.topology.TopicLayout;
import io.quotewire.streaming.topology.UpcomingRecords;

/**
 * The dependencies of an {@code ArticleTask}.
 *
 * @param source CloudEvents source of the events
 * @param transactions the time that decisions take, by thread
 * @param articles the topic
 * @param upcoming articles' records
 * @param attempts which records were begun, of the whole process
 */
record ArticleParts(
        ProcessorPolicy policy,
        String source,
        LiveCatalogue catalogue,
        CorrectionParts correction,
        TopicLayout layout,
        String articles,
        UpcomingRecords upcoming,
        ProcessorMetrics metrics,
        Transactions transactions,
        Attempts attempts) {}
