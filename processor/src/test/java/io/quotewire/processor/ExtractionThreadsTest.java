package io.quotewire.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.settings.Settings;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class ExtractionThreadsTest {
    @Test
    void thereIsOnePerCoreAndAtMostOnePerPartition() {
        assertThat(threads(Map.of(), 4, 6)).isEqualTo("4");
        assertThat(threads(Map.of(), 8, 6)).isEqualTo("6");
        assertThat(threads(Map.of(), 8, 1)).isEqualTo("1");
        assertThat(threads(Map.of("threads", "0"), 2, 6)).isEqualTo("2");
    }

    @Test
    void configuredNumberIsUsed() {
        assertThat(threads(Map.of("threads", "1"), 4, 6)).isEqualTo("1");
        assertThat(threads(Map.of("threads", "9"), 4, 6)).isEqualTo("9");
        assertThat(threads(Map.of("kafka.num.stream.threads", "3"), 4, 6)).isEqualTo("3");
    }

    private static String threads(Map<String, String> options, int cores, int partitions) {
        Settings settings = Settings.of(options);
        Properties properties = StreamsProperties.of(settings, ServiceName.PROCESSOR);
        ExtractionThreads.set(properties, settings, new FixedLayout(partitions, "topic-1", 0), cores);
        return String.valueOf(properties.get(StreamsConfig.NUM_STREAM_THREADS_CONFIG));
    }
}
