package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.core.Extractor;
import io.quotewire.core.NewsExtractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.processor.ProcessorService;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records deleted by retention, on a real broker: those already read are no loss, unread ones are and are reported.
 */
@ExtendWith(TestBroker.Parameter.class)
class LostRecordsTest {
    private static final String LIMA = "entity|LOCATION|Lima|total";

    @TempDir
    Path state;

    @Test
    void sinkContinuesAfterRetentionDeletesReadRecords(TestBroker broker) throws Exception {
        Settings settings = broker.installation("emptied", 1, state);
        try (TopicLog counts = new TopicLog(broker.address(), settings.topics().counts())) {
            try (Service sink = SinkService.start(settings)) {
                sendMentions(settings, 0, 5);
                await().atMost(Duration.ofMinutes(3)).until(() -> articles(counts) == 5);
                assertThat(sink.streams().isLive()).isTrue();
            }
            delete(settings, new TopicPartition(settings.topics().mentions(), 0), -1);
            sendMentions(settings, 5, 10);
            try (Service sink = SinkService.start(settings)) {
                await().atMost(Duration.ofMinutes(3)).until(() -> articles(counts) == 10);
                assertThat(sink.streams().isLive()).isTrue();
            }
        }
    }

    @Test
    void processorStopsIfRetentionDeletesUnreadRecords(TestBroker broker) throws Exception {
        Settings settings = broker.installation("lagging", 1, state)
                .with(Map.of(
                        "extraction.timeout",
                        "60s",
                        "kafka.consumer.max.partition.fetch.bytes",
                        "8192",
                        "kafka.consumer.fetch.max.bytes",
                        "8192"));
        sendArticles(settings, 1000);
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch deleted = new CountDownLatch(1);
        try (Service processor = ProcessorService.start(settings, entries -> new Waiting(reached, deleted))) {
            reached.await();
            delete(settings, new TopicPartition(settings.topics().articles(), 0), 950);
            deleted.countDown();
            assertThatThrownBy(processor::await)
                    .isInstanceOf(ServiceFailure.class)
                    .hasMessageMatching("(?s).*offsets \\d+ to 949 of lagging.articles-0 were deleted before they were "
                            + "processed.*");
        }
    }

    /** Up to an offset; -1 for all. */
    private static void delete(Settings settings, TopicPartition partition, long before)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(settings.kafka())) {
            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(before)))
                    .all()
                    .get();
        }
    }

    /** In one transaction, as the processor writes them. */
    private static void sendMentions(Settings settings, int from, int to)
            throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, byte[]> producer =
                producer(settings, Map.of("transactional.id", "mentions-" + from))) {
            producer.initTransactions();
            producer.beginTransaction();
            for (int i = from; i < to; i++) {
                byte[] mention = ("{\"schemaVersion\":1,\"id\":\"m" + i
                                + "\",\"change\":\"PUBLISHED\",\"articleId\":\"a" + i
                                + "\",\"revision\":0,\"publisher\":\"Wire\",\"publishedAt\":\"2026-03-01T08:30:00Z\","
                                + "\"publishedAtAssumed\":false,\"type\":\"LOCATION\",\"entity\":\"Lima\",\"count\":1,"
                                + "\"quotesDirect\":0,\"quotesMixed\":0,\"quotesIndirect\":0,\"about\":[],"
                                + "\"extractor\":\"x\"}")
                        .getBytes(StandardCharsets.UTF_8);
                producer.send(new ProducerRecord<>(settings.topics().mentions(), "Lima", mention))
                        .get();
            }
            producer.commitTransaction();
        }
    }

    private static void sendArticles(Settings settings, int number) throws ExecutionException, InterruptedException {
        List<Future<?>> sending = new ArrayList<>();
        // To a topic that was only just created, a later batch may arrive before the first, which is then rejected for
        // good.
        try (KafkaProducer<String, byte[]> producer =
                producer(settings, Map.of("max.in.flight.requests.per.connection", 1))) {
            for (int i = 0; i < number; i++) {
                String id = "article-" + i;
                byte[] article = ("{\"schemaVersion\":1,\"id\":\"" + id
                                + "\",\"publisher\":\"Wire\",\"language\":\"en\",\"body\":\""
                                + "Nothing much happened today. ".repeat(30) + "\"}")
                        .getBytes(StandardCharsets.UTF_8);
                sending.add(producer.send(new ProducerRecord<>(settings.topics().articles(), Keys.of(id), article)));
            }
            for (Future<?> one : sending) {
                one.get();
            }
        }
    }

    private static KafkaProducer<String, byte[]> producer(Settings settings, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.put("bootstrap.servers", settings.bootstrapServers());
        return new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer());
    }

    private static long articles(TopicLog counts) throws IOException {
        long articles = -1;
        for (var record : counts.next()) {
            if (record.key().equals(LIMA)) {
                articles = Json.read(record.value(), Count.class).articles();
            }
        }
        return articles;
    }

    /** An extractor that blocks on its first article until it is released. */
    private record Waiting(CountDownLatch reached, CountDownLatch until) implements Extractor {
        private static final NewsExtractor STANDARD = NewsExtractor.standard();

        @Override
        public Extraction extract(String body) {
            reached.countDown();
            try {
                until.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return STANDARD.extract(body);
        }

        @Override
        public String version() {
            return STANDARD.version();
        }
    }
}
