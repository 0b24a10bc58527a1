package io.quotewire.producer.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.producer.TestClock;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ArticleSenderTest {
    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");

    /** Kafka's own producer for tests, which completes sends when told to. */
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());

    private final ArticleSender sender =
            new ArticleSender(producer, new Topics("news"), Clock.fixed(NOW, ZoneOffset.UTC));
    private final List<Outcome> outcomes = new ArrayList<>();

    @Test
    void articleIsKeyedByItsIdAndHasCloudEventHeaders() throws Exception {
        sender.send(sender.record(article("a-1", "The dam held.")), outcomes::add);

        ProducerRecord<byte[], byte[]> sent = producer.history().get(0);
        assertThat(sent.topic()).isEqualTo("news.articles");
        assertThat(sent.key()).isEqualTo("a-1".getBytes(StandardCharsets.UTF_8));
        assertThat(sent.headers().lastHeader("ce_source").value())
                .isEqualTo("/quotewire/news/producer".getBytes(StandardCharsets.UTF_8));
        assertThat(Json.read(sent.value(), Article.class).ingestedAt()).isEqualTo(NOW);
    }

    @Test
    void articleIsAcknowledgedOnlyByTheBroker() throws Exception {
        sender.send(sender.record(article("a-1", "The dam held.")), outcomes::add);
        assertThat(outcomes).isEmpty();
        assertThat(sender.bytesInFlight()).isPositive();

        producer.completeNext();

        assertThat(outcomes).containsExactly(new Outcome.Acknowledged());
        assertThat(sender.bytesInFlight()).isZero();
    }

    @Test
    @Timeout(60)
    void articleForWhichThereIsNoRoomFailsOnceItGivesUp() throws Exception {
        ArticleRecord large = sender.record(article("a-1", "word ".repeat(190_000)));
        for (int i = 0; i < 35; i++) {
            sender.send(large, outcomes::add);
        }
        int inFlight = sender.inFlight();
        assertThat(outcomes).isEmpty();
        assertThat(sender.bytesInFlight()).isGreaterThan(32 * 1024 * 1024 - large.bytes());

        sender.giveUp();
        sender.send(large, outcomes::add);

        assertThat(outcomes).containsExactly(new Outcome.Failed("no broker took it before the end"));
        assertThat(sender.inFlight()).isEqualTo(inFlight);
        assertThat(producer.history()).hasSize(inFlight);
    }

    @Test
    void itStallsWhileNoOutcomeOfWhatIsInFlightBecomesKnown() throws Exception {
        Instant[] now = {NOW};
        ArticleSender waiting = new ArticleSender(producer, new Topics("news"), new TestClock(() -> now[0]));
        now[0] = NOW.plusSeconds(3600);
        waiting.send(waiting.record(article("a-1", "One.")), outcomes::add);
        assertThat(waiting.stalls()).isFalse();
        now[0] = NOW.plusSeconds(3631);
        assertThat(waiting.stalls()).isTrue();

        producer.completeNext();

        assertThat(waiting.stalls()).isFalse();
    }

    @Test
    void articleIsNoLongerInFlightIfItsSenderIsInterruptedBetweenTwoAttempts() {
        MockProducer<byte[], byte[]> refusing =
                new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer()) {
                    @Override
                    public synchronized Future<RecordMetadata> send(
                            ProducerRecord<byte[], byte[]> record, Callback callback) {
                        Thread.currentThread().interrupt();
                        throw new TimeoutException("no broker");
                    }
                };
        ArticleSender waiting = new ArticleSender(refusing, new Topics("news"), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThatThrownBy(() -> waiting.send(waiting.record(article("a-1", "One.")), outcomes::add))
                .isInstanceOf(InterruptedException.class);
        assertThat(outcomes).containsExactly(new Outcome.Failed("ended before a broker took it"));
        assertThat(waiting.inFlight()).isZero();
        assertThat(waiting.bytesInFlight()).isZero();
    }

    @Test
    void permanentErrorIsARefusalAndATransientOneAFailure() throws Exception {
        sender.send(sender.record(article("a-1", "One.")), outcomes::add);
        sender.send(sender.record(article("a-2", "Two.")), outcomes::add);
        producer.errorNext(new RecordTooLargeException("a message larger than the server will accept"));
        producer.errorNext(new TimeoutException("no leader"));

        assertThat(outcomes).last().isEqualTo(new Outcome.Failed("no leader"));
        assertThat(outcomes)
                .first()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).startsWith("too large for the topic: 1"));
    }

    @Test
    void articleThatTheClientsOwnSettingDoesNotLetThroughIsNotTooLargeForTheTopic() throws Exception {
        sender.send(sender.record(article("a-1", "One.")), outcomes::add);
        producer.errorNext(new RecordTooLargeException("The message is 5 bytes when serialized which is larger than 4,"
                + " which is the value of the max.request.size configuration."));

        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason())
                                .startsWith("too large for kafka.max.request.size, so leave that out"));
    }

    @Test
    void tooLargeArticleIsRefusedWithoutSending() throws Exception {
        sender.send(sender.record(article("a-1", "word ".repeat(250_000))), outcomes::add);

        assertThat(producer.history()).isEmpty();
        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains("too large")
                                .contains("1,000,000"));
    }

    @Test
    void articleWithoutABodyIsRefusedUnlessWithdrawnOrWithheld() throws Exception {
        sender.send(sender.record(article("a-1", "  ")), outcomes::add);
        sender.send(sender.record(withdrawn("a-2")), outcomes::add);
        sender.send(sender.record(article("a-3", "", Article.Status.WITHHELD)), outcomes::add);

        assertThat(outcomes).containsExactly(new Outcome.Refused("there is no text"));
        assertThat(producer.history()).hasSize(2);
    }

    @Test
    void anotherPublisherOrDateGivesAnotherEventId() throws Exception {
        Article known = article("a-1", "The dam held.");
        sender.send(sender.record(known), outcomes::add);
        sender.send(sender.record(changed(known, "Another wire", known.publishedAt())), outcomes::add);
        sender.send(sender.record(changed(known, known.publisher(), Instant.EPOCH)), outcomes::add);

        assertThat(producer.history())
                .extracting(
                        sent -> new String(sent.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8))
                .doesNotHaveDuplicates();
    }

    @Test
    void sameVersionHasTheSameEventId() throws Exception {
        sender.send(sender.record(article("a-1", "The dam held.")), outcomes::add);
        sender.send(sender.record(article("a-1", "The dam held.")), outcomes::add);
        sender.send(sender.record(article("a-1", "The dam broke.")), outcomes::add);

        List<byte[]> ids = producer.history().stream()
                .map(sent -> sent.headers().lastHeader("ce_id").value())
                .toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2));
    }

    static Article article(String id, String body) {
        return article(id, body, null);
    }

    private static Article withdrawn(String id) {
        return article(id, "", Article.Status.WITHDRAWN);
    }

    private static Article changed(Article article, @Nullable String publisher, @Nullable Instant publishedAt) {
        return Article.builder(article.id())
                .publisher(publisher)
                .title(article.title())
                .body(article.body())
                .publishedAt(publishedAt)
                .build();
    }

    private static Article article(String id, String body, Article.@Nullable Status status) {
        return Article.builder(id)
                .publisher("Meridian Wire")
                .title("A title")
                .body(body)
                .status(status)
                .build();
    }
}
