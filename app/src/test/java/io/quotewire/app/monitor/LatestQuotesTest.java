package io.quotewire.app.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.monitor.tail.QuoteWatch;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** The quotes that a monitor shows, when they arrive more slowly and faster than it polls. */
final class LatestQuotesTest extends WatchedBrokerTest {
    private static final String ERASED = "{\"schemaVersion\":1,\"action\":\"ERASE\",\"articleId\":\"%s\","
            + "\"by\":\"desk\",\"at\":\"2026-03-02T12:00:00Z\",\"why\":\"a test\"}";

    @Test
    void showsTheLatestQuotesWithoutRetractedOnes() throws Exception {
        String topic = desk.settings().topics().quotes();
        desk.create(topic, 2);
        try (KafkaProducer<String, String> producer = desk.producer(Map.of());
                QuoteWatch watch =
                        new QuoteWatch(desk.settings(), desk.settings().topics())) {
            send(producer, topic, 0, "early", Change.PUBLISHED);
            send(producer, topic, 0, "retracted at once", Change.PUBLISHED);
            send(producer, topic, 0, "retracted at once", Change.RETRACTED);
            send(producer, topic, 0, "retracted in the rush", Change.PUBLISHED);
            send(producer, topic, 1, "elsewhere", Change.PUBLISHED);
            producer.flush();
            assertThat(ids(watch)).containsExactly("elsewhere", "retracted in the rush", "early");

            send(producer, topic, 0, "retracted in the rush", Change.RETRACTED);
            for (int i = 0; i < QuoteWatch.REMEMBERED - 2; i++) {
                send(producer, topic, 0, "rush " + i, Change.PUBLISHED);
            }
            producer.flush();
            assertThat(ids(watch)).hasSize(QuoteWatch.REMEMBERED).contains("early", "elsewhere");

            send(producer, topic, 0, "early", Change.RETRACTED);
            for (int i = 0; i < QuoteWatch.REMEMBERED; i++) {
                send(producer, topic, 0, "not known " + i, Change.RETRACTED);
            }
            producer.flush();
            assertThat(ids(watch)).containsExactly("elsewhere");

            for (int i = 0; i < 2 * QuoteWatch.REMEMBERED; i++) {
                send(producer, topic, 0, "flood " + i, Change.PUBLISHED);
            }
            send(producer, topic, 1, "last", Change.PUBLISHED);
            producer.flush();
            List<String> flood = IntStream.rangeClosed(1, QuoteWatch.REMEMBERED - 1)
                    .mapToObj(i -> "flood " + (2 * QuoteWatch.REMEMBERED - i))
                    .toList();
            assertThat(ids(watch)).startsWith("last").endsWith(flood.toArray(String[]::new));

            send(producer, topic, 1, "last", Change.RETRACTED);
            for (int i = 0; i < QuoteWatch.REMEMBERED - 50; i++) {
                send(producer, topic, i % 2, "many of both " + i, Change.PUBLISHED);
            }
            for (int i = 0; i < 51; i++) {
                send(producer, topic, i % 2, "the last of both " + i, Change.PUBLISHED);
            }
            producer.flush();
            assertThat(ids(watch)).hasSize(QuoteWatch.REMEMBERED).doesNotContain("last");
        }
    }

    @Test
    void manyRetractionsHideNoQuoteBeforeThem() throws Exception {
        Topics topics = new Topics("many-retracted");
        String topic = topics.quotes();
        desk.create(topic, 2);
        try (KafkaProducer<String, String> producer = desk.producer(Map.of());
                QuoteWatch following = new QuoteWatch(desk.settings(), topics)) {
            send(producer, topic, 0, "shown before", Change.PUBLISHED);
            awaitIds(following, "shown before");

            send(producer, topic, 1, "current", Change.PUBLISHED);
            for (int i = 0; i < QuoteWatch.REMEMBERED + 50; i++) {
                send(producer, topic, i % 2, "withdrawn " + i, Change.RETRACTED);
            }
            awaitIds(following, "current", "shown before");
            try (QuoteWatch begun = new QuoteWatch(desk.settings(), topics)) {
                awaitIds(begun, "current", "shown before");
            }
        }
    }

    @Test
    void quotesOfATakenDownArticleAreHiddenUntilUndone() throws Exception {
        Topics topics = new Topics("taken-down");
        String topic = topics.quotes();
        String corrections = topics.corrections();
        String article = Json.mapper()
                .readTree(ContractSchema.QUOTE.sample())
                .path("articleId")
                .asText();
        desk.create(topic, 1);
        try (KafkaProducer<String, String> producer = desk.producer(Map.of());
                QuoteWatch watch = new QuoteWatch(desk.settings(), topics)) {
            send(producer, topic, 0, "said", Change.PUBLISHED);
            assertThat(ids(watch)).as("where there are no corrections yet").containsExactly("said");

            desk.create(corrections, 2);
            producer.send(new ProducerRecord<>(corrections, "article|" + article, ERASED.formatted(article)))
                    .get();
            assertThat(ids(watch)).isEmpty();

            producer.send(new ProducerRecord<>(corrections, "article|" + article, null))
                    .get();
            assertThat(ids(watch)).containsExactly("said");
        }
    }

    @Test
    void unnamedSpeakerHasADescription() throws Exception {
        Topics topics = new Topics("nameless");
        desk.create(topics.quotes(), 1);
        ObjectNode quote = (ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample());
        quote.remove("speaker");
        quote.put("speakerKind", "UNNAMED").put("speakerRole", "port official").put("speakerText", "he");
        try (KafkaProducer<String, String> producer = desk.producer(Map.of());
                QuoteWatch watch = new QuoteWatch(desk.settings(), topics)) {
            producer.send(new ProducerRecord<>(topics.quotes(), "key", quote.toString()))
                    .get();

            assertThat(watch.look())
                    .extracting(LatestQuote::speakerRole, LatestQuote::speakerText)
                    .containsExactly(tuple("port official", "he"));
        }
    }

    @Test
    void partOfAStatementHasTheWordsOfTheWhole() throws Exception {
        Topics topics = new Topics("parts");
        desk.create(topics.quotes(), 1);
        ObjectNode quote = (ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample());
        quote.put("statementPart", 2).put("statementText", "Yes … we agreed.");
        try (KafkaProducer<String, String> producer = desk.producer(Map.of());
                QuoteWatch watch = new QuoteWatch(desk.settings(), topics)) {
            producer.send(new ProducerRecord<>(topics.quotes(), "key", quote.toString()))
                    .get();

            assertThat(watch.look())
                    .extracting(LatestQuote::text, LatestQuote::statement)
                    .containsExactly(
                            tuple("Yes … we agreed.", quote.path("statement").asInt()));
        }
    }

    /** A look ends in the middle of what there is if the broker is slow. */
    private static void awaitIds(QuoteWatch watch, String... ids) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids(watch)).containsExactly(ids));
    }

    private static List<String> ids(QuoteWatch watch) {
        return watch.look().stream().map(LatestQuote::id).toList();
    }

    /** One after the other, so that they differ in timestamp or offset. */
    private static void send(
            KafkaProducer<String, String> producer, String topic, int partition, String id, Change change)
            throws Exception {
        ObjectNode quote = (ObjectNode) Json.mapper().readTree(ContractSchema.QUOTE.sample());
        quote.put("id", id).put("change", change.name());
        if (change == Change.RETRACTED) {
            quote.remove(List.of("title", "text", "prefix", "suffix"));
        }
        producer.send(new ProducerRecord<>(topic, partition, "key", quote.toString()))
                .get();
    }
}
