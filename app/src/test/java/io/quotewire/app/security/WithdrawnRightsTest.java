package io.quotewire.app.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.Quotewire;
import io.quotewire.app.pipeline.TopicLog;
import io.quotewire.app.process.MainProcess;
import io.quotewire.streaming.admin.AccessRight;
import io.quotewire.streaming.admin.AccessRole;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feeder that follows a topic, from which rights are withdrawn while it runs. */
final class WithdrawnRightsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Topics TOPICS = new Topics("barred");
    private static final Topics ITS_SOURCE = new Topics("cms");
    private static final String USER = "feeder";
    private static final String READY = "/health/ready";
    private static final String REFUSED = "it cannot be read just now";

    @TempDir
    private Path folder;

    @Test
    void feederThatMayNotReadSaysSoEachTimeAndIsNotReadyUntilItMay() throws Exception {
        AccessRight toRead =
                new AccessRight(ResourceType.TOPIC, ITS_SOURCE.articles(), false, Set.of(AclOperation.READ));
        try (SecuredBroker broker = SecuredBroker.start()) {
            broker.create(TOPICS);
            broker.create(ITS_SOURCE);
            broker.letIn(USER, AccessRole.PRODUCER.rights(TOPICS));
            broker.letIn(USER, List.of(toRead));
            send(broker.ownersAddress());
            try (MainProcess feeder = feeder(broker)) {
                try (TopicLog fed = new TopicLog(broker.ownersAddress(), TOPICS.articles())) {
                    await().atMost(PATIENCE).until(() -> !fed.next().isEmpty());
                }
                feeder.awaitHealth(READY, 200);
                broker.withdraw(USER, toRead);
                feeder.awaitHealth(READY, 503);
                assertThat(feeder.lines(REFUSED)).hasSize(1);

                broker.letIn(USER, List.of(toRead));
                feeder.awaitHealth(READY, 200);
                broker.withdraw(USER, toRead);
                feeder.awaitHealth(READY, 503);
                assertThat(feeder.lines(REFUSED)).hasSize(2);
            }
        }
    }

    private MainProcess feeder(SecuredBroker broker) throws Exception {
        return MainProcess.of(
                Settings.of(Map.of("prefix", TOPICS.prefix())),
                Quotewire.class,
                folder,
                broker.settings(USER),
                "feed",
                "kafka:" + ITS_SOURCE.articles());
    }

    private static void send(String address) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", address), new ByteArraySerializer(), new ByteArraySerializer())) {
            byte[] article = "{\"body\": \"The dam holds.\"}".getBytes(UTF_8);
            producer.send(new ProducerRecord<>(ITS_SOURCE.articles(), "a".getBytes(UTF_8), article))
                    .get();
        }
    }
}
