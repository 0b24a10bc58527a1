package io.quotewire.app.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.sending.ArticleSender;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A feeder with much to send to topics whose partitions have only just been created. */
@ExtendWith(TestBroker.Parameter.class)
class NewTopicTest {
    private static final int ARTICLES = 1_500;
    private static final int PARTITIONS = 50;
    private static final int TRIES = 2;

    /** For bodies of two kilobytes that do not compress well, so that they do not end up in few batches. */
    private final Random letters = new Random(4);

    @Test
    void everythingSentIsAcknowledged(TestBroker broker) throws Exception {
        for (int i = 0; i < TRIES; i++) {
            Settings settings = Settings.of(Map.of("bootstrap.servers", broker.address(), "prefix", "new-topic-" + i));
            assertThat(outcomes(settings))
                    .hasSize(ARTICLES)
                    .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Acknowledged.class));
        }
    }

    private Queue<Outcome> outcomes(Settings settings) throws Exception {
        Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
        ExecutorService feeder = Executors.newSingleThreadExecutor();
        KafkaProducer<byte[], byte[]> producer = ArticleSender.producer(settings.kafkaProducer());
        try (Admin admin = Admin.create(settings.kafka())) {
            NewTopic articles = new NewTopic(settings.topics().articles(), PARTITIONS, (short) 1);
            admin.createTopics(List.of(articles)).all().get();
            ArticleSender sender = new ArticleSender(producer, settings.topics(), Clock.systemUTC());
            Future<?> sending = feeder.submit(() -> {
                for (int i = 0; i < ARTICLES; i++) {
                    sender.send(sender.record(article(i)), outcomes::add);
                }
                return null;
            });
            await().atMost(Duration.ofMinutes(3)).until(() -> outcomes.size() == ARTICLES);
            sending.get();
            return outcomes;
        } finally {
            feeder.shutdownNow();
            // If it is stuck, it does not end by itself.
            producer.close(Duration.ZERO);
        }
    }

    private Article article(int number) {
        StringBuilder body = new StringBuilder();
        letters.ints(2_000, 'a', 'z').forEach(letter -> body.append((char) letter));
        return Article.builder("article-" + number).body(body.toString()).build();
    }
}
