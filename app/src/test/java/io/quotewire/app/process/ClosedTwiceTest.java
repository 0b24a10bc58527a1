package io.quotewire.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.service.StreamsService;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A service that the main thread and a signal close at the same time. */
@ExtendWith(TestBroker.Parameter.class)
class ClosedTwiceTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);

    /** The process ends after the second: by then it has to have left its group. */
    @Test
    void secondWaitsForTheFirst(TestBroker broker) throws Exception {
        Settings settings = broker.installation("closed-twice", 1, folder);
        StreamsService service = service(settings);
        service.start();
        send(settings);
        begun.await();
        Thread first = new Thread(service::close);
        first.start();
        await().atMost(PATIENCE).until(() -> service.streams().state() != KafkaStreams.State.RUNNING);
        Thread second = new Thread(service::close);
        second.start();
        await().atMost(PATIENCE).until(() -> second.getState() != Thread.State.RUNNABLE);
        assertThat(second.isAlive()).isTrue();

        finished.countDown();
        second.join();

        assertThat(service.streams().state()).isEqualTo(KafkaStreams.State.NOT_RUNNING);
        try (Admin admin = Admin.create(settings.kafka())) {
            String group = settings.topics().service(ServiceName.SINK.id());
            assertThat(admin.describeConsumerGroups(List.of(group)).all().get().values())
                    .extracting(ConsumerGroupDescription::members)
                    .containsExactly(List.of());
        }
    }

    private StreamsService service(Settings settings) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        settings.topics().mentions(),
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("read"))
                .foreach((key, value) -> work(), Named.as("work"));
        return new StreamsService(
                ServiceName.SINK, settings, builder.build(), StreamsProperties.of(settings, ServiceName.SINK));
    }

    private void work() {
        begun.countDown();
        try {
            finished.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
