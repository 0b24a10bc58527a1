package io.quotewire.processor.revisit;

import io.quotewire.processor.correction.CorrectionMetrics;
import io.quotewire.processor.correction.LiveCorrections;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.rereading.ArticleRecords;
import io.quotewire.processor.rereading.PublishedEvents;
import java.util.function.ToIntFunction;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people overrule, and what it takes to apply it to articles that are published.
 *
 * @param records where the texts of those are
 * @param published where what stands of archived ones is
 * @param partitions in which an article lies, by its key: every task is told of every correction
 * @param minimumConfidence below which quotes are not counted
 */
public record CorrectionParts(
        LiveCorrections corrections,
        ArticleRecords records,
        PublishedEvents published,
        ToIntFunction<String> partitions,
        double minimumConfidence,
        CorrectionMetrics metrics) {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectionParts.class);

    /** Tells of an article whose record cannot be read once more. */
    void unreachable(Remembered article) {
        metrics.unreachable();
        LOG.warn(
                "the record of '{}' is {}: what is corrected of it is applied when it is sent again",
                article.origin().articleId(),
                article.provenance().knowsItsRecord() ? "not there any more" : "no longer known");
    }

    /** The store that applying them needs: one value. */
    public static StoreBuilder<KeyValueStore<String, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), Serdes.ByteArray());
    }
}
