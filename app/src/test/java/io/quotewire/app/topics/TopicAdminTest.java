package io.quotewire.app.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.admin.LeaderWait;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.cluster.TopicConfigs;
import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestBroker.Parameter.class)
class TopicAdminTest {
    private static final int PARTITIONS = 8;

    @Test
    void createdTopicsHaveLeadersAtOnce(TestBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            for (int i = 0; i < 5; i++) {
                Topics topics = new Topics("made" + i);

                List<String> made = new TopicAdmin(admin, topics).create(PARTITIONS, Optional.of((short) 1));

                assertThat(made)
                        .containsExactlyInAnyOrderElementsOf(
                                topics.all().stream().map(TopicSpec::name).toList());
                assertThat(admin.listOffsets(
                                        made.stream()
                                                .flatMap(topic -> IntStream.range(0, PARTITIONS)
                                                        .mapToObj(partition -> new TopicPartition(topic, partition)))
                                                .collect(Collectors.toMap(
                                                        partition -> partition, partition -> OffsetSpec.latest())),
                                        new ListOffsetsOptions())
                                .all()
                                .get())
                        .hasSize(made.size() * PARTITIONS)
                        .allSatisfy((partition, end) -> assertThat(end.offset()).isZero());
                assertThat(new TopicAdmin(admin, topics).create(PARTITIONS, Optional.of((short) 1)))
                        .as("once more")
                        .isEmpty();
            }
        }
    }

    @Test
    void articlesAreKeptForTheCorrectionWindow(TestBroker broker) throws Exception {
        Settings settings = Settings.of(
                Map.of("bootstrap.servers", broker.address(), "prefix", "window", "correction.window", "60d"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            TopicAdmin topics = TopicAdmin.of(admin, settings);
            topics.create(1, Optional.of((short) 1));

            assertThat(topics.differences(broker.address())).isEmpty();
            assertThat(TopicConfigs.of(admin, List.of("window.articles", "window.quotes")).values().stream()
                            .map(config -> config.get("retention.ms").value()))
                    .containsExactly("5184000000", "2592000000");
            // A longer retention means an archive.
            for (String longer : List.of("-1", "31536000000")) {
                set(admin, "window.articles", "retention.ms", longer);
                assertThat(topics.differences(broker.address())).isEmpty();
            }
        }
    }

    @Test
    void limitBySizeIsReportedOfWhatServicesRead(TestBroker broker) throws Exception {
        Settings settings = Settings.of(Map.of("bootstrap.servers", broker.address(), "prefix", "sized"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            TopicAdmin topics = TopicAdmin.of(admin, settings);
            topics.create(1, Optional.of((short) 1));
            set(admin, "sized.articles", "retention.bytes", "1073741824");
            set(admin, "sized.dlq", "retention.bytes", "1073741824");

            assertThat(topics.differences(broker.address()))
                    .singleElement()
                    .asString()
                    .startsWith("sized.articles: retention.bytes is 1073741824, should be -1");
        }
    }

    private static void set(Admin admin, String topic, String name, String value) throws Exception {
        AlterConfigOp change = new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
        admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(change)))
                .all()
                .get();
    }

    @Test
    void unknownTopicIsAwaited(TestBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            List<String> late = List.of("heard-of-later");
            FutureTask<Boolean> waiting = started(admin, late);
            // A request now is told that there is no such topic; so was the one that waits.
            assertThatThrownBy(() -> admin.listOffsets(Map.of(new TopicPartition(late.get(0), 0), OffsetSpec.latest()))
                            .all()
                            .get())
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            assertThat(waiting.isDone()).isFalse();

            admin.createTopics(List.of(new NewTopic(late.get(0), 1, (short) 1)))
                    .all()
                    .get();

            assertThat(waiting.get(5, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void interruptEndsTheWait(TestBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            FutureTask<Boolean> waiting = new FutureTask<>(() -> awaited(admin, List.of("never-heard-of")));
            Thread thread = new Thread(waiting);
            thread.start();
            thread.interrupt();

            assertThatThrownBy(() -> waiting.get(5, TimeUnit.MINUTES)).hasCauseInstanceOf(InterruptedException.class);
        }
    }

    private static FutureTask<Boolean> started(Admin admin, List<String> topics) {
        FutureTask<Boolean> waiting = new FutureTask<>(() -> awaited(admin, topics));
        new Thread(waiting).start();
        return waiting;
    }

    private static boolean awaited(Admin admin, List<String> topics) throws InterruptedException {
        LeaderWait.await(admin, topics, 1);
        return true;
    }
}
