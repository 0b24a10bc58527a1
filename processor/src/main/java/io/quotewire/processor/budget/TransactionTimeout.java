package io.quotewire.processor.budget;

import io.quotewire.streaming.settings.SettingDefinitions;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Sets how long a transaction of the processor may last. Brokers abort one that lasts longer, and all its work is
 * repeated, so it must be longer than slow articles can take.
 */
public final class TransactionTimeout {
    /** For everything but extraction, for articles extracted together in vain, and for a busy machine. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private static final String TRANSACTION = ProducerConfig.TRANSACTION_TIMEOUT_CONFIG;
    private static final String POLL = ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG;

    /** The default of Kafka's consumers. */
    private static final long USUAL_POLL_INTERVAL = Duration.ofMinutes(5).toMillis();

    private TransactionTimeout() {}

    /**
     * Sets the timeout, unless the user has.
     *
     * @throws ConfigException if extraction may take longer than the user's setting allows
     */
    public static void set(Properties properties, Duration extractionTimeout) {
        if (extractionTimeout.isZero()) {
            throw new ConfigException(SettingDefinitions.EXTRACTION_TIMEOUT + " must be greater than zero");
        }
        long least = TransactionTime.most(extractionTimeout).plus(MARGIN).toMillis();
        atLeast(
                properties,
                List.of(StreamsConfig.producerPrefix(TRANSACTION), TRANSACTION),
                least,
                least,
                extractionTimeout);
        // Kafka Streams processes polled records for up to half the poll interval before it looks at the clock.
        atLeast(
                properties,
                List.of(StreamsConfig.mainConsumerPrefix(POLL), StreamsConfig.consumerPrefix(POLL), POLL),
                2 * least,
                USUAL_POLL_INTERVAL,
                extractionTimeout);
        if (!properties.containsKey(TRANSACTION)) {
            properties.putIfAbsent(StreamsConfig.producerPrefix(TRANSACTION), Math.toIntExact(least));
        }
    }

    /** Checks the most specific of the names that is set, as it takes precedence. */
    private static void atLeast(
            Properties properties, List<String> names, long least, long usual, Duration extractionTimeout) {
        String name = names.stream().filter(properties::containsKey).findFirst().orElse(names.get(names.size() - 1));
        Object given = properties.getOrDefault(name, usual);
        if (Long.parseLong(String.valueOf(given)) < least) {
            throw new ConfigException(
                    "with " + SettingDefinitions.EXTRACTION_TIMEOUT + '=' + extractionTimeout.toMillis()
                            + "ms, kafka." + name + " must be at least " + least + ", not " + given
                            + ": slow articles would exceed it again and again");
        }
    }
}
