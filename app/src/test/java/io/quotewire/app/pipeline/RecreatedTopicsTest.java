package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.processor.ProcessorService;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.process.SettingsAdvice;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Services whose topics are deleted and recreated, or get more partitions, on a real broker. */
@ExtendWith(TestBroker.Parameter.class)
class RecreatedTopicsTest {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    @TempDir
    Path state;

    @Test
    void articlesFedAfterTheTopicIsRecreatedAreProcessedOnce(TestBroker broker) throws Exception {
        Settings settings = settings(broker, "remade");
        String articles = settings.topics().articles();
        try (TopicLog lines = new TopicLog(broker.address(), settings.topics().processed())) {
            Service processor = ProcessorService.start(settings, entries -> Newsroom.EXTRACTOR);
            try {
                feed(settings, 0, 500);
                List<String> ids = new ArrayList<>();
                await().atMost(LIMIT).until(() -> !read(lines, ids).isEmpty());
                try (Admin admin = Admin.create(settings.kafka())) {
                    admin.deleteTopics(List.of(articles)).all().get();
                    await().atMost(LIMIT)
                            .until(() -> !admin.listTopics().names().get().contains(articles));
                }
                broker.installation("remade", 1, state);
                feed(settings, 500, 520);
                long end = System.nanoTime() + LIMIT.toNanos();
                while (ofTheSecond(read(lines, ids)).size() < 20 && System.nanoTime() < end) {
                    if (!processor.streams().isLive()) {
                        // It may have looked while there was no topic, or not between reading both.
                        String advice = failure(processor);
                        processor.close();
                        if (advice.contains("set the offsets of this service's group")) {
                            readFromTheBeginning(settings);
                        } else {
                            assertThat(advice).contains("topics create");
                        }
                        processor = ProcessorService.start(settings, entries -> Newsroom.EXTRACTOR);
                    }
                }
                assertThat(ids).doesNotHaveDuplicates();
                assertThat(ofTheSecond(ids)).hasSize(20);
            } finally {
                processor.close();
            }
        }
    }

    @Test
    void addedPartitionsStopTheProcessorWithAdvice(TestBroker broker) throws Exception {
        Settings settings = settings(broker, "widened");
        try (Service processor = ProcessorService.start(settings, entries -> Newsroom.EXTRACTOR);
                Admin admin = Admin.create(settings.kafka())) {
            processor.streams().awaitRunning();
            feed(settings, 0, 20);
            admin.createPartitions(Map.of(settings.topics().articles(), NewPartitions.increaseTo(2)))
                    .all()
                    .get();
            assertThat(failure(processor)).contains("expected: 2; actual: 1", "second installation");
        }
    }

    /** What the advice asks for; possible once the group has no members. */
    private static void readFromTheBeginning(Settings settings) {
        OffsetAndMetadata earliest = new OffsetAndMetadata(0);
        Map<TopicPartition, OffsetAndMetadata> offsets =
                Map.of(new TopicPartition(settings.topics().articles(), 0), earliest);
        try (Admin admin = Admin.create(settings.kafka())) {
            await().atMost(LIMIT)
                    .ignoreExceptions()
                    .until(() -> admin.alterConsumerGroupOffsets("remade.processor", offsets)
                                    .all()
                                    .get()
                            == null);
        }
    }

    private static String failure(Service service) throws InterruptedException {
        try {
            service.await();
            return "nothing";
        } catch (ServiceFailure e) {
            return SettingsAdvice.INSTANCE.explain(e);
        }
    }

    private Settings settings(TestBroker broker, String prefix) throws InterruptedException {
        // A commit for the deleted topic, and the end of its transaction, are each waited for so long.
        return broker.installation(prefix, 1, state)
                .with(Map.of("kafka.metadata.max.age.ms", "1000", "kafka.producer.max.block.ms", "10000"));
    }

    /** The ids that say that there was a topic of that name before. */
    private static List<String> ofTheSecond(List<String> ids) {
        return ids.stream().filter(id -> id.contains("~")).toList();
    }

    private static List<String> read(TopicLog lines, List<String> ids) {
        lines.next()
                .forEach(line ->
                        ids.add(new String(line.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8)));
        return ids;
    }

    private static void feed(Settings settings, int from, int to) throws Exception {
        List<Future<?>> sending = new ArrayList<>();
        Map<String, Object> client = new HashMap<>(settings.kafka());
        client.put("max.in.flight.requests.per.connection", 1);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(client, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = from; i < to; i++) {
                String id = "article-" + i;
                byte[] article = ("{\"schemaVersion\":1,\"id\":\"" + id
                                + "\",\"publisher\":\"Wire\",\"language\":\"en\",\"body\":\"Nothing happened.\"}")
                        .getBytes(StandardCharsets.UTF_8);
                sending.add(producer.send(new ProducerRecord<>(settings.topics().articles(), Keys.of(id), article)));
            }
            for (Future<?> one : sending) {
                one.get();
            }
        }
    }
}
