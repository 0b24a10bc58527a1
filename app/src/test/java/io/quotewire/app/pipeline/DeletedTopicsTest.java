package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.HttpAnswer;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.core.Extractor;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Extraction;
import io.quotewire.processor.ProcessorService;
import io.quotewire.streaming.catalogue.CatalogueRecord;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.process.SettingsAdvice;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Services that Kafka Streams would leave without a topic, or end without a word, on a real broker. */
@ExtendWith(TestBroker.Parameter.class)
class DeletedTopicsTest {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @TempDir
    Path state;

    @Test
    void deletedChangelogEndsTheProcessorWhichGoesOnWhenStartedAgain(TestBroker broker) throws Exception {
        // A thread that waits for a deleted topic stays in the group for so long, unless its process ends.
        Settings settings = broker.installation("changeless", 1, state)
                .with(Map.of("extraction.timeout", "2s", "kafka.main.consumer.max.poll.interval.ms", "28000"));
        try (TopicLog lines = new TopicLog(broker.address(), settings.topics().processed())) {
            List<Object> read = new ArrayList<>();
            try (Service processor = ProcessorService.start(settings, entries -> new FindingNothing())) {
                feed(settings, 0, 20);
                await().atMost(LIMIT).until(() -> grown(read, lines) == 20);
                await().atMost(LIMIT)
                        .until(() -> HttpAnswer.to(processor.metricsAddress() + "/health/ready")
                                        .status()
                                == 200);
                deleteChangelogs(settings);
                feed(settings, 20, 30);

                assertThat(failure(processor)).contains("internal topics of this service were deleted", "restart");
            }
            // It also keeps the folder locked.
            Settings again =
                    settings.with(Map.of("state.dir", state.resolve("again").toString()));
            try (Service processor = ProcessorService.start(again, entries -> new FindingNothing())) {
                await().atMost(LIMIT).until(() -> grown(read, lines) >= 30);
                assertThat(processor.streams().isLive()).isTrue();
                assertThat(read).hasSize(30);
            }
        }
    }

    @Test
    void recreatedCatalogueEndsTheProcessorWhichReadsItAllWhenStartedAgain(TestBroker broker) throws Exception {
        Settings settings = broker.installation("relisted", 1, state);
        know(settings, "ada", "bob", "cleo");
        try (Service processor = ProcessorService.start(settings, entries -> new FindingNothing())) {
            await().atMost(LIMIT).until(() -> entities(processor), "3"::equals);
            delete(settings, List.of(settings.topics().catalogue()));
            broker.installation("relisted", 1, state);
            know(settings, "dora");

            assertThat(failure(processor)).contains("restart: it reads what is there now");
        }
        try (Service processor = ProcessorService.start(settings, entries -> new FindingNothing())) {
            await().atMost(LIMIT).until(() -> entities(processor), "1"::equals);
        }
    }

    private static int grown(List<Object> read, TopicLog lines) {
        read.addAll(lines.next());
        return read.size();
    }

    /** Why it ended by itself. */
    private static String failure(Service service) throws InterruptedException {
        await().atMost(LIMIT).until(() -> !service.streams().isLive());
        try {
            service.await();
            return "nothing";
        } catch (ServiceFailure e) {
            return SettingsAdvice.INSTANCE.explain(e);
        }
    }

    /** How many entities the processor says it knows. */
    private static String entities(Service processor) throws Exception {
        return HttpAnswer.to(processor.metricsAddress() + "/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("quotewire_catalogue_entities"))
                .map(line -> line.replaceAll(".* |\\.0", ""))
                .findFirst()
                .orElse("none");
    }

    private static void deleteChangelogs(Settings settings) throws Exception {
        try (Admin admin = Admin.create(settings.kafka())) {
            delete(
                    settings,
                    admin.listTopics().names().get().stream()
                            .filter(topic -> topic.startsWith(settings.topics().prefix() + ".processor-"))
                            .toList());
        }
    }

    private static void delete(Settings settings, List<String> topics) throws Exception {
        try (Admin admin = Admin.create(settings.kafka())) {
            admin.deleteTopics(topics).all().get();
            await().atMost(LIMIT)
                    .until(() -> admin.listTopics().names().get().stream().noneMatch(topics::contains));
        }
    }

    private static void know(Settings settings, String... names) throws Exception {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (String name : names) {
            CatalogueEntry entry = new CatalogueEntry(name, name, EntityType.PERSON, List.of(), List.of());
            records.add(new ProducerRecord<>(
                    settings.topics().catalogue(), CatalogueRecord.key(name), CatalogueRecord.write(entry)));
        }
        send(settings, records);
    }

    private static void feed(Settings settings, int from, int to) throws Exception {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String id = "article-" + i;
            String article = "{\"schemaVersion\":1,\"id\":\"" + id
                    + "\",\"publisher\":\"Wire\",\"language\":\"en\",\"body\":\"Nothing happened.\"}";
            records.add(new ProducerRecord<>(
                    settings.topics().articles(), Keys.of(id), article.getBytes(StandardCharsets.UTF_8)));
        }
        send(settings, records);
    }

    private static void send(Settings settings, List<ProducerRecord<String, byte[]>> records) throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            List<Future<?>> sending = new ArrayList<>();
            for (ProducerRecord<String, byte[]> record : records) {
                sending.add(producer.send(record));
            }
            for (Future<?> one : sending) {
                one.get();
            }
        }
    }

    /** Within the timeout on any machine: the first extraction of the one that is shipped loads its classes. */
    private record FindingNothing() implements Extractor {
        @Override
        public Extraction extract(String body) {
            return new Extraction(List.of(), List.of());
        }

        @Override
        public String version() {
            return "nothing";
        }
    }
}
