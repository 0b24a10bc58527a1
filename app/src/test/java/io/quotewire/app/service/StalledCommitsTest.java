package io.quotewire.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.HttpAnswer;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A broker that answers, and does not let a service commit. */
@ExtendWith(TestBroker.Parameter.class)
class StalledCommitsTest {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private static final String CLIENT = "stalled";

    @TempDir
    Path state;

    @Test
    void serviceThatCannotCommitIsNotReadyUntilItCan(TestBroker broker) throws Exception {
        Settings settings = broker.installation("stalled", 1, state)
                .with(Map.of("kafka.client.id", CLIENT, "kafka.producer.transaction.timeout.ms", "1000"));
        try (Service sink = SinkService.start(settings);
                Admin admin = Admin.create(settings.kafka())) {
            await().atMost(LIMIT).until(() -> readiness(sink), "UP\n"::equals);
            limitWrites(admin, 1.0);
            refuseARecord(settings);

            await().atMost(LIMIT).until(() -> readiness(sink), "DOWN: nothing can be committed\n"::equals);
            limitWrites(admin, null);

            await().atMost(LIMIT).until(() -> readiness(sink), "UP\n"::equals);
            assertThat(sink.streams().isLive()).isTrue();
        }
    }

    private static String readiness(Service service) throws Exception {
        return HttpAnswer.to(service.metricsAddress() + "/health/ready").body();
    }

    /** Bytes a second; none for no limit. Who exceeds it is not listened to for a while. */
    private static void limitWrites(Admin admin, @Nullable Double rate) throws Exception {
        ClientQuotaEntity producer =
                new ClientQuotaEntity(Map.of(ClientQuotaEntity.CLIENT_ID, CLIENT + "-StreamThread-1-producer"));
        admin.alterClientQuotas(List.of(new ClientQuotaAlteration(
                        producer, List.of(new ClientQuotaAlteration.Op("producer_byte_rate", rate)))))
                .all()
                .get();
    }

    /** Sends what goes to the dead letters. */
    private static void refuseARecord(Settings settings) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(settings.topics().mentions(), "key", "no JSON"))
                    .get();
        }
    }
}
