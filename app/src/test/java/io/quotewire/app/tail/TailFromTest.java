package io.quotewire.app.tail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.settings.Settings;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code tail --from} begins with what arrived at a time. */
@ExtendWith(TestBroker.Parameter.class)
class TailFromTest {
    private static final String PREFIX = "tail-from";

    private final Instant time = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
    private final Settings settings;

    TailFromTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation(PREFIX, 2);
    }

    @Test
    void whatArrivedBeforeIsLeftOut() throws Exception {
        String topic = settings.topics().articles();
        takeTimesAsGiven(topic);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new StringSerializer())) {
            for (int seconds : List.of(-5, 0, 5)) {
                String article = "{\"id\":\"a\",\"body\":\"" + seconds + "\"}";
                producer.send(new ProducerRecord<>(
                                topic, 0, time.plusSeconds(seconds).toEpochMilli(), "a", article))
                        .get();
            }
        }

        assertThat(tail("--from", time.toString()).lines())
                .containsExactly("{\"id\":\"a\",\"body\":\"0\"}", "{\"id\":\"a\",\"body\":\"5\"}");
        assertThat(tail("--from", time.plusSeconds(6).toString()).lines()).isEmpty();
        assertThat(tail("--from", "0001-01-01").lines()).hasSize(3);
    }

    @Test
    void onlyOnePlaceToBeginIsTaken() {
        assertThat(tail("--from", "soon").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(tail("--from", "today", "--from-beginning").err()).contains("give one of them");
    }

    private void takeTimesAsGiven(String topic) throws Exception {
        Collection<AlterConfigOp> change = List.of(
                new AlterConfigOp(new ConfigEntry("message.timestamp.type", "CreateTime"), AlterConfigOp.OpType.SET));
        try (Admin admin = Admin.create(settings.kafka())) {
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), change))
                    .all()
                    .get();
        }
    }

    private CommandLineRun tail(String... from) {
        Stream<String> rest = Stream.of("--json", "--until-end", "-b", settings.bootstrapServers(), "--prefix", PREFIX);
        return CommandLineRun.of(Stream.of(Stream.of("tail", "articles"), Stream.of(from), rest)
                .flatMap(part -> part)
                .toArray(String[]::new));
    }
}
