package io.quotewire.processor;

import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.TopicLayout;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many stream threads extract. A stream thread takes its articles one after the other, and extraction is most of
 * what it does: one thread leaves all other cores idle. Each thread has partitions, transactions and stores of its own,
 * so that the order within a partition stays what it is.
 */
final class ExtractionThreads {
    private static final Logger LOG = LoggerFactory.getLogger(ExtractionThreads.class);

    private ExtractionThreads() {}

    /**
     * Sets one for each core where the user has not said how many; more than the articles have partitions would have
     * nothing to do.
     */
    static void set(Properties properties, Settings settings, TopicLayout layout, int cores) {
        if (settings.threads().isPresent() || settings.kafka().containsKey(StreamsConfig.NUM_STREAM_THREADS_CONFIG)) {
            return;
        }
        int partitions = layout.partitions(settings.topics().articles());
        int threads = Math.max(1, Math.min(cores, partitions));
        LOG.info("{} threads extract: {} cores, {} partitions", threads, cores, partitions);
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
    }
}
