package io.quotewire.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.processor.ProcessorService;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.cluster.RequiredTopics;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Topics configured so that records would be lost are rejected before anything is read. */
@ExtendWith(TestBroker.Parameter.class)
class UnsafeTopicsTest {

    @Test
    void articlesMustBeKeptForTheCorrectionWindow(TestBroker broker) throws Exception {
        Settings settings = broker.installation("short", 1);
        List<String> topics = ProcessorService.topics(settings.topics());
        assertThatCode(() -> RequiredTopics.check(settings, topics)).doesNotThrowAnyException();

        set(settings, settings.topics().articles(), "retention.ms", "86400000");

        assertThat(failure(settings, topics))
                .hasMessageContaining(
                        "short.articles has retention.ms 86400000, less than the correction window's 604800000");
        assertThatCode(() -> RequiredTopics.check(settings.with(Map.of("correction.window", "1d")), topics))
                .doesNotThrowAnyException();
    }

    @Test
    void eventsMustNotBeCompactedNorCountsDeleted(TestBroker broker) throws Exception {
        Settings settings = broker.installation("policy", 1);
        List<String> topics = SinkService.topics(settings.topics());
        set(settings, settings.topics().mentions(), "cleanup.policy", "compact");

        assertThat(failure(settings, topics))
                .hasMessageContaining("policy.mentions has cleanup.policy compact and must have delete");

        set(settings, settings.topics().counts(), "cleanup.policy", "compact,delete");
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(failure(settings, topics))
                        .hasMessageContaining("policy.counts has cleanup.policy compact,delete and must have compact"));
    }

    /** A change of a topic takes a moment to become visible. */
    private static ServiceFailure failure(Settings settings, List<String> topics) {
        ServiceFailure failure = await().atMost(Duration.ofMinutes(3))
                .until(
                        () -> catchThrowableOfType(ServiceFailure.class, () -> RequiredTopics.check(settings, topics)),
                        Objects::nonNull);
        assertThat(failure.kind()).isEqualTo(ServiceFailure.Kind.KAFKA);
        return failure;
    }

    private static void set(Settings settings, String topic, String name, String value) throws InterruptedException {
        AlterConfigOp change = new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
        try (Cluster cluster = Cluster.reach(settings)) {
            cluster.ask(admin -> admin.incrementalAlterConfigs(
                            Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(change)))
                    .all()
                    .get());
        }
    }
}
