package io.quotewire.streaming.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class KafkaMetersTest {
    private static final String CONSUMED = "kafka.consumer.fetch.manager.records.consumed.total";
    private static final String CLIENT = "news.processor-61de2ece-b3b6-4c55-b987-cc48386de528-StreamThread-1-consumer";

    private final PrometheusMeterRegistry registry = MeterRegistries.forService();

    @Test
    void topicThatKafkaReportsTwiceIsExportedOnce() {
        for (String topic : List.of("news.articles", "news_articles")) {
            registry.counter(CONSUMED, "client.id", CLIENT, "topic", topic).increment();
        }

        assertThat(registry.scrape()).contains("topic=\"news.articles\"").doesNotContain("news_articles");
    }

    @Test
    void seriesKeepsItsLabelsAcrossARestart() {
        registry.counter(CONSUMED, "client.id", CLIENT, "kafka.version", "4.4.0")
                .increment();

        assertThat(kafka())
                .singleElement()
                .extracting(Meter.Id::toString)
                .asString()
                .contains("StreamThread-1-consumer")
                .doesNotContain("61de2ece", "4.4.0");
    }

    @Test
    void metersPerPartitionOrBrokerAreLeftOut() {
        registry.counter(CONSUMED, "topic", "news.articles", "partition", "7");
        registry.counter("kafka.producer.request.latency.avg", "node.id", "node-1");
        registry.counter("kafka.consumer.io.wait.time.ns.avg");

        assertThat(kafka()).isEmpty();
    }

    @Test
    void namesFollowPrometheusConventions() {
        assertThat(registry.scrape())
                .doesNotContain("_ns_total", "system_cpu_count")
                .contains("system_cpus");
    }

    private List<Meter.Id> kafka() {
        return registry.getMeters().stream()
                .map(Meter::getId)
                .filter(id -> id.getName().startsWith("kafka."))
                .toList();
    }
}
