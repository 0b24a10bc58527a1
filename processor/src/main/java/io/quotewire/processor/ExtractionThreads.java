package io.quotewire.processor;

import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.TopicLayout;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses the number of stream threads of the processor. A stream thread processes its articles one after the other,
 * mostly extracting, so a single thread would leave all other cores idle. Each thread has its own partitions,
 * transactions and stores, so the order within a partition is preserved.
 */
final class ExtractionThreads {
    private static final Logger LOG = LoggerFactory.getLogger(ExtractionThreads.class);

    private ExtractionThreads() {}

    /** Sets one thread per core, but no more than there are article partitions, unless the user has set a number. */
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
