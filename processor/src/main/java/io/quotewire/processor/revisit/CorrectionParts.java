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
 * The corrections, and what is needed to apply them to published articles.
 *
 * @param records reads their texts
 * @param published reads what is published of archived articles
 * @param partitions the partition of an article by its key, as every task receives every correction
 * @param minimumConfidence quotes with a lower confidence are not counted
 */
public record CorrectionParts(
        LiveCorrections corrections,
        ArticleRecords records,
        PublishedEvents published,
        ToIntFunction<String> partitions,
        double minimumConfidence,
        CorrectionMetrics metrics) {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectionParts.class);

    /** Logs and counts an article whose record cannot be read again. */
    void unreachable(Remembered article) {
        metrics.unreachable();
        LOG.warn(
                "the record of '{}' is {}: its corrections are applied when it is sent again",
                article.origin().articleId(),
                article.provenance().knowsItsRecord() ? "no longer there" : "no longer known");
    }

    /** Builder of the store that applying them needs; it holds one value. */
    public static StoreBuilder<KeyValueStore<String, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), Serdes.ByteArray());
    }
}
