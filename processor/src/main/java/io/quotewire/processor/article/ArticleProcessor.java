package io.quotewire.processor.article;

import io.quotewire.processor.budget.Attempts;
import io.quotewire.processor.budget.Transactions;
import io.quotewire.processor.catalogue.LiveCatalogue;
import io.quotewire.processor.revisit.CorrectionParts;
import io.quotewire.streaming.topology.TaskClock;
import io.quotewire.streaming.topology.TopicLayout;
import io.quotewire.streaming.topology.UpcomingRecords;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Connects an {@link ArticleTask} to its records and clock. The processors of one service share what belongs to the
 * process and to its threads.
 */
public final class ArticleProcessor implements Processor<byte[], byte[], byte[], byte[]> {
    private final ArticleParts parts;
    private @Nullable ArticleTask task;
    private @Nullable TaskClock clock;

    private ArticleProcessor(ArticleParts parts) {
        this.parts = parts;
    }

    /** Creates the processors of one service. */
    public static ProcessorSupplier<byte[], byte[], byte[], byte[]> supplier(
            ProcessorPolicy policy,
            String source,
            LiveCatalogue catalogue,
            CorrectionParts corrections,
            TopicLayout layout,
            String articles,
            UpcomingRecords upcoming,
            ProcessorMetrics metrics) {
        ArticleParts parts = new ArticleParts(
                policy,
                source,
                catalogue,
                corrections,
                layout,
                articles,
                upcoming,
                metrics,
                Transactions.with(policy.extractionTimeout()),
                new Attempts());
        return () -> new ArticleProcessor(parts);
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        TaskClock started = new TaskClock(context);
        clock = started;
        ArticleTask begun = new ArticleTask(parts, context, started);
        task = begun;
        started.each(ArticleTask.HOUSEKEEPING, begun::keepHouse);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        Objects.requireNonNull(task, "init comes first").process(record);
    }

    @Override
    public void close() {
        if (clock != null) {
            clock.close();
        }
        if (task != null) {
            task.close();
        }
    }
}
