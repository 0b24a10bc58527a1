package io.quotewire.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.admin.AccessRight;
import io.quotewire.streaming.admin.AccessRole;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands do and say for users who lack rights. */
final class FewRightsTest {
    private static final Topics TOPICS = SecuredServices.TOPICS;

    @TempDir
    private static Path folder;

    private static SecuredBroker broker;

    @BeforeAll
    static void start() throws Exception {
        broker = SecuredBroker.start();
        broker.create(TOPICS);
        assertThat(CommandLineRun.withInput(
                                "{\"id\": \"a\", \"title\": \"Title\", \"body\": \"Text.\"}",
                                "feed",
                                "-",
                                "-b",
                                broker.ownersAddress(),
                                "--prefix",
                                TOPICS.prefix())
                        .status())
                .isZero();
    }

    @AfterAll
    static void close() throws IOException {
        broker.close();
    }

    @Test
    void whoMayNotReadSeesWhatIsKnownWithoutReading() throws Exception {
        broker.letIn(
                "describer",
                AccessRole.MONITOR.rights(TOPICS).stream()
                        .map(right -> new AccessRight(
                                right.resource(), right.name(), right.prefixed(), Set.of(AclOperation.DESCRIBE)))
                        .toList());
        String settings = SettingsFile.of(broker.settings("describer"), folder);

        CommandLineRun status = CommandLineRun.of("topics", "status", "--settings", settings, "--prefix", "secured");
        assertThat(status.status()).as(status.err()).isZero();
        assertThat(status.out())
                .contains(
                        "secured.articles",
                        "records of secured.articles",
                        "may not be read: lags and rates there are estimates");

        commit("secured.archive", TOPICS.articles());
        CommandLineRun healthy = CommandLineRun.of(
                "top", "--fail-if", "lag_seconds{secured.archive} > 60", "--settings", settings, "--prefix", "secured");
        assertThat(healthy.status()).as(healthy.err()).isEqualTo(ExitStatus.UNREACHABLE);
        assertThat(healthy.err())
                .contains("lag_seconds{secured.archive} > 60: unknown", "lags in seconds unknown")
                .doesNotContain("nothing has this name");

        CommandLineRun tail = CommandLineRun.of(
                "tail", "articles", "--settings", settings, "--prefix", "secured", "--from-beginning", "--until-end");
        assertThat(tail.status()).isEqualTo(ExitStatus.UNREACHABLE);
        assertThat(tail.err()).contains("not authorized").hasLineCount(1);
    }

    /** Makes the group one that has still to read all of a topic. */
    private static void commit(String group, String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.ownersAddress()))) {
            Map<String, TopicDescription> described =
                    admin.describeTopics(List.of(topic)).allTopicNames().get();
            int partitions =
                    Objects.requireNonNull(described.get(topic)).partitions().size();
            Map<TopicPartition, OffsetAndMetadata> starts = new HashMap<>();
            for (int i = 0; i < partitions; i++) {
                starts.put(new TopicPartition(topic, i), new OffsetAndMetadata(0));
            }
            admin.alterConsumerGroupOffsets(group, starts).all().get();
        }
    }

    @Test
    void deadLettersAreKeptThoughItMayNotBeReadWhichWereHandled() throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.ownersAddress()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TOPICS.deadLetters(), new byte[] {'{'}))
                    .get();
        }
        broker.letIn(
                "groupless",
                AccessRole.MONITOR.rights(TOPICS).stream()
                        .filter(right -> right.resource() != ResourceType.GROUP)
                        .toList());
        String settings = SettingsFile.of(broker.settings("groupless"), folder);

        CommandLineRun top =
                CommandLineRun.of("top", "--once", "--json", "--settings", settings, "--prefix", "secured");

        assertThat(top.status()).as(top.err()).isZero();
        JsonNode letters = Json.mapper().readTree(top.out()).path("deadLetters");
        assertThat(letters.path("kept").asInt()).isEqualTo(1);
        assertThat(letters.path("unreadKnown").asBoolean(true)).isFalse();
    }

    /** Brokers do not list it: it would be looked for in vain. */
    @Test
    void topicThatMayNotBeDescribedIsNotCalledMissing() throws Exception {
        broker.letIn("stranger", List.of());
        String settings = SettingsFile.of(broker.settings("stranger"), folder);

        for (List<String> command :
                List.of(List.of("tail", "quotes"), List.of("topics", "check"), List.of("process"))) {
            List<String> line = new ArrayList<>(command);
            line.addAll(List.of("--settings", settings, "--prefix", "secured"));
            CommandLineRun run = CommandLineRun.of(line.toArray(String[]::new));

            assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.UNREACHABLE);
            assertThat(run.err())
                    .contains("not authorized", TOPICS.prefix() + '.')
                    .doesNotContain("missing");
        }
    }
}
