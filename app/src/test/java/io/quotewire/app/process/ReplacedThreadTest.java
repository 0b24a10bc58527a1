package io.quotewire.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.service.StreamsService;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.LogTruncationException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownServerException;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Which failures end a thread of a service, and which end the service. */
@ExtendWith(TestBroker.Parameter.class)
class ReplacedThreadTest {
    /** The shortest session the broker allows: a new thread waits until that of the ended one expires. */
    private static final Map<String, String> SHORT = Map.of("session.timeout", "6s");

    @TempDir
    Path folder;

    @Test
    void brokerTimeoutReplacesTheThread(TestBroker broker) throws Exception {
        endsAThreadAndNotTheService(
                broker.installation("replaced", 1, folder),
                new StreamsException("a task gave up", new TimeoutException("longer than task.timeout.ms")));
    }

    /** As Kafka Streams reports it for a client that has just reconnected to its broker and knows no topics yet. */
    @Test
    void falseReportOfAMissingTopicReplacesTheThread(TestBroker broker) throws Exception {
        endsAThreadAndNotTheService(
                broker.installation("there", 1, folder), new MissingSourceTopicException("Missing source topics."));
    }

    /** As in a commit, which asks for the position; a fetch would get the first new records. */
    @Test
    void shorterRecreatedTopicReplacesTheThread(TestBroker broker) throws Exception {
        endsAThreadAndNotTheService(
                broker.installation("shorter", 1, folder),
                new StreamsException(new LogTruncationException("Truncated partitions detected", Map.of(), Map.of())));
    }

    /** As for a write that fails on a full disk. */
    @Test
    void brokersFailureReplacesTheThread(TestBroker broker) throws Exception {
        endsAThreadAndNotTheService(
                broker.installation("faulty", 1, folder),
                new StreamsException("a record was not written", new UnknownServerException("an unexpected error")));
    }

    @Test
    void missingTopicEndsTheService(TestBroker broker) throws Exception {
        Settings settings = broker.installation("gone", 1, folder);
        try (StreamsService service = service(settings, () -> {
            delete(settings);
            throw new MissingSourceTopicException("Missing source topics.");
        })) {
            service.start();
            service.awaitRunning();
            send(settings);

            ServiceFailure failure = catchThrowableOfType(ServiceFailure.class, service::await);

            assertThat(failure).hasMessageContaining("a topic is missing");
        }
    }

    private static void endsAThreadAndNotTheService(Settings settings, StreamsException failure) throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (StreamsService service = service(settings.with(SHORT), () -> {
            if (tries.incrementAndGet() == 1) {
                throw failure;
            }
        })) {
            service.start();
            service.awaitRunning();
            send(settings);

            await().atMost(Duration.ofMinutes(3)).until(() -> tries.get() > 1);
            assertThat(service.isLive()).isTrue();
        }
    }

    @Test
    void internalErrorEndsTheService(TestBroker broker) throws Exception {
        Settings settings = broker.installation("ended", 1, folder);
        try (StreamsService service = service(settings, () -> {
            throw new IllegalStateException("a fault");
        })) {
            service.start();
            service.awaitRunning();
            send(settings);

            ServiceFailure failure = catchThrowableOfType(ServiceFailure.class, service::await);

            assertThat(failure).hasMessage("sink stopped: a fault");
            assertThat(service.isLive()).isFalse();
        }
    }

    private static StreamsService service(Settings settings, Runnable work) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        settings.topics().mentions(),
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("read"))
                .foreach((key, value) -> work.run(), Named.as("work"));
        Topology topology = builder.build();
        return new StreamsService(
                ServiceName.SINK, settings, topology, StreamsProperties.of(settings, ServiceName.SINK));
    }

    private static void delete(Settings settings) {
        String mentions = settings.topics().mentions();
        try (Admin admin = Admin.create(settings.kafka())) {
            admin.deleteTopics(List.of(mentions));
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> !admin.listTopics().names().get().contains(mentions));
        }
    }

    private static void send(Settings settings) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(settings.topics().mentions(), "key", "value"))
                    .get();
        }
    }
}
