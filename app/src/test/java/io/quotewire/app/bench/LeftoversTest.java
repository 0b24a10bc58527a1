package io.quotewire.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.service.StreamsService;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestBroker.Parameter.class)
class LeftoversTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void groupThatAMemberDidNotLeaveIsDeleted(TestBroker broker) throws Exception {
        Settings settings = broker.installation("unleft", 1);
        try (KafkaConsumer<byte[], byte[]> member = member(settings);
                Cluster cluster = Cluster.reach(settings)) {
            assertThat(member.assignment()).isNotEmpty();
            assertThat(names(cluster, "unleft")).contains("unleft.processor", "unleft.articles");

            assertThat(new Leftovers(cluster, settings).delete(PATIENCE, told::add))
                    .isEmpty();

            assertThat(names(cluster, "unleft")).isEmpty();
        }
    }

    /** Of a Streams group no member can be removed; it is there until its session ends. */
    @Test
    void groupThatCannotBeDeletedIsTold(TestBroker broker) throws Exception {
        Settings settings = broker.installation("kept", 1, folder).with(Map.of("group.protocol", "streams"));
        // A service whose topic is deleted ends.
        Settings others = broker.installation("remaining", 1);
        try (Cluster cluster = Cluster.reach(settings)) {
            Leftovers leftovers = new Leftovers(cluster, settings);
            try (StreamsService member = service(settings, others.topics().mentions())) {
                member.start();
                member.awaitRunning();

                // Topics may be listed a moment longer.
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(leftovers.delete(Duration.ZERO, told::add))
                                .hasValueSatisfying(left -> assertThat(left)
                                        .startsWith("left behind (The group is not empty.); delete it by")
                                        .endsWith("kafka-consumer-groups.sh --bootstrap-server " + broker.address()
                                                + " --delete --group kept.sink")
                                        .doesNotContain("kafka-topics.sh")));
                assertThat(told).isEmpty();
                await().atMost(PATIENCE).untilAsserted(() -> {
                    assertThat(leftovers.delete(Duration.ofSeconds(2), told::add))
                            .isPresent();
                    assertThat(told).contains("waiting for the ends of sessions of kept.sink");
                });
            }

            assertThat(leftovers.delete(PATIENCE, told::add)).isEmpty();
            assertThat(names(cluster, "kept")).isEmpty();
        }
    }

    @Test
    void whatOthersHaveIsLeftAlone(TestBroker broker) throws Exception {
        Settings others = broker.installation("mine-and-more", 1);
        Settings settings = broker.installation("mine", 1);
        try (Cluster cluster = Cluster.reach(settings)) {
            assertThat(new Leftovers(cluster, settings).delete(PATIENCE, told::add))
                    .isEmpty();

            assertThat(names(cluster, "mine"))
                    .contains(others.topics().articles())
                    .noneMatch(name -> name.startsWith("mine."));
        }
    }

    @Test
    void brokersThatAreGoneAreTriedAgainAndWhatMayBeLeftIsTold(TestBroker broker) throws Exception {
        Settings settings = broker.installation("away", 1).with(Map.of("kafka.security.protocol", "PLAINTEXT"));
        Cluster cluster = Cluster.reach(settings);
        cluster.close();

        assertThat(new Leftovers(cluster, settings).delete(Duration.ZERO, told::add))
                .hasValueSatisfying(left -> assertThat(left)
                        .startsWith("left behind (")
                        .endsWith("kafka-topics.sh --bootstrap-server " + broker.address()
                                + " --command-config FILE --delete --topic 'away\\..*'"));
    }

    /** A consumer that has joined a group of the installation, and leaves it when it is closed. */
    private static KafkaConsumer<byte[], byte[]> member(Settings settings) {
        Map<String, Object> properties = new HashMap<>(settings.kafka());
        properties.put("group.id", settings.topics().service("processor"));
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(settings.topics().articles()));
        await().atMost(PATIENCE).until(() -> {
            consumer.poll(Duration.ofMillis(100));
            return !consumer.assignment().isEmpty();
        });
        return consumer;
    }

    private static StreamsService service(Settings settings, String topic) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        topic,
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("read"))
                .foreach((key, value) -> {}, Named.as("nothing"));
        return new StreamsService(
                ServiceName.SINK, settings, builder.build(), StreamsProperties.of(settings, ServiceName.SINK));
    }

    private static List<String> names(Cluster cluster, String prefix) throws InterruptedException {
        return cluster.ask(admin -> {
            List<String> names = new ArrayList<>(admin.listTopics().names().get());
            names.addAll(groups(admin));
            names.removeIf(name -> !name.startsWith(prefix));
            return names;
        });
    }

    private static List<String> groups(Admin admin) throws InterruptedException, ExecutionException {
        return admin.listGroups().all().get().stream()
                .map(GroupListing::groupId)
                .toList();
    }
}
