package io.quotewire.streaming.contract;

import io.quotewire.streaming.contract.schema.ContractSchema;
import io.quotewire.streaming.contract.schema.SchemaIds;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Adds schema ids to the headers of records that a Kafka producer sends, by topic. It is configured as an interceptor
 * only if ids are set, so it costs nothing otherwise. Instantiated by Kafka; thread-safe once configured.
 */
public final class SchemaIdInterceptor implements ProducerInterceptor<byte[], byte[]> {
    private static final String IDS = "quotewire.schema.ids";
    private static final String PREFIX = "quotewire.prefix";

    private SchemaIds ids = SchemaIds.of("");
    private Topics topics = new Topics(Topics.DEFAULT_PREFIX);

    /**
     * The producer settings that install the interceptor; none if no ids are set.
     *
     * @param setting as {@link SchemaIds#of} reads it
     */
    public static Map<String, Object> settings(Topics topics, String setting) {
        return SchemaIds.of(setting).isEmpty()
                ? Map.of()
                : Map.of(
                        ProducerConfig.INTERCEPTOR_CLASSES_CONFIG,
                        SchemaIdInterceptor.class.getName(),
                        IDS,
                        setting,
                        PREFIX,
                        topics.prefix());
    }

    @Override
    public void configure(Map<String, ?> configs) {
        ids = SchemaIds.of(String.valueOf(configs.get(IDS)));
        topics = new Topics(String.valueOf(configs.get(PREFIX)));
    }

    @Override
    public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> sent) {
        Optional<ContractSchema> schema = topics.schema(sent.topic());
        if (sent.value() != null) {
            schema.ifPresent(known -> ids.add(known, sent.headers()));
        }
        return sent;
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception exception) {
        // Nothing to do.
    }

    @Override
    public void close() {
        // Nothing to close.
    }
}
