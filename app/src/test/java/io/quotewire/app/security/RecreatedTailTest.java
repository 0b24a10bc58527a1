package io.quotewire.app.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.monitor.snapshot.DeadLetterStatus;
import io.quotewire.monitor.tail.DeadLetterWatch;
import io.quotewire.streaming.admin.AccessRight;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** A topic is recreated while it may be described, but not be read by the monitor that follows it. */
final class RecreatedTailTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Topics TOPICS = new Topics("relaid");
    private static final String TOPIC = TOPICS.deadLetters();
    private static final String USER = "monitor";

    @Test
    void lettersOfTheOldTopicAreForgottenEvenIfTheNewOneCouldNotBeReadAtFirst() throws Exception {
        AccessRight toRead = right(AclOperation.READ);
        try (SecuredBroker broker = SecuredBroker.start();
                Admin owner = Admin.create(Map.of("bootstrap.servers", broker.ownersAddress()))) {
            broker.create(TOPICS);
            broker.letIn(USER, List.of(right(AclOperation.DESCRIBE), toRead));
            try (DeadLetterWatch watch = new DeadLetterWatch(settings(broker), TOPICS)) {
                send(broker, 3);
                await().atMost(PATIENCE).until(() -> kept(watch) == 3);
                owner.deleteTopics(List.of(TOPIC)).all().get();
                await().atMost(PATIENCE)
                        .until(() -> !owner.listTopics().names().get().contains(TOPIC));
                broker.withdraw(USER, toRead);
                broker.create(TOPICS);
                send(broker, 1);
                await().atMost(PATIENCE).until(() -> refused(watch));
                broker.letIn(USER, List.of(toRead));

                await().atMost(PATIENCE).until(() -> !refused(watch));
                await().atMost(PATIENCE).until(() -> watch.look(Map.of()).complete());
                DeadLetterStatus seen = watch.look(Map.of());
                assertThat(seen.kept()).isEqualTo(1);
                assertThat(seen.latest()).hasSize(1);
            }
        }
    }

    private static AccessRight right(AclOperation operation) {
        return new AccessRight(ResourceType.TOPIC, TOPIC, false, Set.of(operation));
    }

    /** It soon gives up a topic of which not every partition has a leader yet. */
    private static long kept(DeadLetterWatch watch) {
        try {
            return watch.look(Map.of()).kept();
        } catch (KafkaException e) {
            return -1;
        }
    }

    private static boolean refused(DeadLetterWatch watch) {
        return kept(watch) < 0;
    }

    private static Settings settings(SecuredBroker broker) {
        Map<String, String> settings = new TreeMap<>(broker.settings(USER));
        settings.put("kafka.default.api.timeout.ms", "180000");
        return Settings.of(settings);
    }

    private static void send(SecuredBroker broker, int letters) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.ownersAddress()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < letters; i++) {
                producer.send(new ProducerRecord<>(TOPIC, 0, new byte[0], "letter".getBytes(UTF_8)))
                        .get();
            }
        }
    }
}
