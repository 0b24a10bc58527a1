package io.quotewire.processor.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.settings.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class TransactionTimeoutTest {
    @Test
    void transactionTimeoutAllowsForSlowArticles() {
        assertThat(set(Map.of())).isEqualTo(30_000);
        assertThat(set(Map.of("extraction.timeout", "100ms"))).isEqualTo(12_100);
        assertThat(set(Map.of("kafka.transaction.timeout.ms", "60000"))).isEqualTo(60_000);
        assertThat(set(Map.of("kafka.producer.transaction.timeout.ms", "60000")))
                .isEqualTo(60_000);
    }

    @Test
    void incompatibleTimeoutsAreRefused() {
        assertThatThrownBy(() -> set(Map.of("kafka.transaction.timeout.ms", "20000")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("with extraction.timeout=10000ms, kafka.transaction.timeout.ms must be at least")
                .hasMessageContaining("30000, not 20000");
        assertThatThrownBy(() -> set(Map.of("extraction.timeout", "5m")))
                .hasMessageContaining("kafka.max.poll.interval.ms must be at least 1220000, not 300000");
        assertThatThrownBy(() -> set(Map.of("extraction.timeout", "0s"))).hasMessageContaining("extraction.timeout");
    }

    @Test
    void longerPollIntervalAllowsALongerTimeout() {
        assertThat(set(Map.of("extraction.timeout", "5m", "kafka.max.poll.interval.ms", "1300000")))
                .isEqualTo(610_000);
    }

    private static long set(Map<String, String> options) {
        Map<String, String> all = new HashMap<>(options);
        all.put("bootstrap.servers", "127.0.0.1:1");
        Settings settings = Settings.of(all);
        Properties properties = StreamsProperties.of(settings, ServiceName.PROCESSOR);
        TransactionTimeout.set(properties, settings.extractionTimeout());
        Map<String, Object> producer = new StreamsConfig(properties).getProducerConfigs("processor");
        return Long.parseLong(String.valueOf(producer.get("transaction.timeout.ms")));
    }
}
