package io.quotewire.producer.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.header.Reprocess;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** With Kafka's own consumer for tests, which tells what is committed. */
class TopicArticlesTest {
    private static final TopicPartition PARTITION = new TopicPartition("raw", 0);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Collected collected = new Collected();
    private final List<ConsumerRecord<byte[], byte[]>> log = new CopyOnWriteArrayList<>();
    private final Queue<KafkaException> commitFailures = new ConcurrentLinkedQueue<>();
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest") {
        /** It forgets what it has given; a broker does not. */
        @Override
        public synchronized void seek(TopicPartition partition, long offset) {
            super.seek(partition, offset);
            log.stream().filter(record -> record.offset() >= offset).forEach(this::addRecord);
        }

        @Override
        public synchronized void commitSync(Duration timeout) {
            if (!commitFailures.isEmpty()) {
                throw commitFailures.remove();
            }
            super.commitSync(timeout);
        }

        @Override
        public synchronized void close() {
            // what was committed is looked at afterwards
        }
    };

    @Test
    void articlesWithMappedFieldsAreReadByKeyAndCommitted() throws Exception {
        records(List.of(
                record(0, "k-1", "{\"headline\":\"Dam\",\"content\":\"The dam holds.\"}"),
                record(1, "k-2", "{\"id\":\"own\",\"content\":\"Nobody slept.\"}"),
                record(2, "k-3", "{\"content\":12}"),
                record(3, "k-4", null),
                record(4, "k-5", "{\"uri\":\"urn:p\",\"type\":\"picture\",\"headline\":\"A dam\"}"),
                copy(record(5, "k-1", "{\"headline\":\"Dam\",\"content\":\"The dam holds.\"}"))));

        run(6);

        assertThat(collected.articles).extracting(Article::id).containsExactly("k-1", "own");
        assertThat(collected.articles).extracting(Article::body).containsExactly("The dam holds.", "Nobody slept.");
        assertThat(collected.refusals)
                .hasSize(1)
                .first()
                .hasToString("kafka:raw-0@2: content: expected text, found a number");
        assertThat(collected.passedOver).containsExactly("empty", "picture", "copy");
    }

    @Test
    void undeliveredArticleIsReadAgain() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        collected.answer =
                article -> tries.getAndIncrement() == 0 ? new Outcome.Failed("no leader") : new Outcome.Acknowledged();
        records(List.of(record(0, "k-1", "{\"content\":\"The dam holds.\"}")));

        run(1);

        assertThat(tries).hasValue(2);
        assertThat(collected.articles).extracting(Article::id).containsExactly("k-1");
    }

    @Test
    void topicIsFollowedFurtherAfterABrokerDidNotCommit() throws Exception {
        commitFailures.add(new TimeoutException("no coordinator"));
        records(List.of(record(0, "k-1", "{\"content\":\"The dam holds.\"}")));

        run(1);

        assertThat(commitFailures).isEmpty();
        assertThat(collected.articles).extracting(Article::id).containsExactly("k-1");
    }

    @Test
    void topicIsFollowedFurtherOnceItMayBeReadAgain() throws Exception {
        commitFailures.add(new GroupAuthorizationException("the group"));
        ConsumerRecord<byte[], byte[]> next = record(1, "k-2", "{\"content\":\"Nobody slept.\"}");
        records(List.of(record(0, "k-1", "{\"content\":\"The dam holds.\"}")));
        consumer.schedulePollTask(() -> consumer.setPollException(new TopicAuthorizationException("raw")));
        consumer.schedulePollTask(() -> consumer.addRecord(next));

        run(2);

        assertThat(collected.articles).extracting(Article::id).containsExactly("k-1", "k-2");
    }

    @Test
    void topicThatMayNotBeReadFromTheStartIsAnError() {
        consumer.schedulePollTask(() -> consumer.setPollException(new TopicAuthorizationException("raw")));

        assertThatThrownBy(() -> articles(Duration.ofMillis(10)).read(collected))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void topicIsFollowedFurtherAfterItsPartitionsWentToAnotherFeeder() throws Exception {
        commitFailures.add(new CommitFailedException());
        ConsumerRecord<byte[], byte[]> next = record(1, "k-2", "{\"content\":\"Nobody slept.\"}");
        records(List.of(record(0, "k-1", "{\"content\":\"The dam holds.\"}")));
        consumer.schedulePollTask(() -> consumer.addRecord(next));

        run(2);

        assertThat(collected.articles).extracting(Article::id).containsExactly("k-1", "k-2");
    }

    @Test
    void pauseAfterAFailureEndsWhenStopped() throws Exception {
        collected.answer = article -> new Outcome.Failed("no leader");
        records(List.of(record(0, "k-1", "{\"content\":\"The dam holds.\"}")));

        Thread run = start(Duration.ofHours(1));
        await().atMost(PATIENCE).until(() -> !consumer.paused().isEmpty());
        collected.stopping = true;

        run.join(PATIENCE.toMillis());
        assertThat(run.isAlive()).isFalse();
        assertThat(consumer.committed(Set.of(PARTITION))).isEmpty();
    }

    private void records(List<ConsumerRecord<byte[], byte[]>> records) {
        consumer.schedulePollTask(() -> {
            consumer.rebalance(List.of(PARTITION));
            consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
            log.addAll(records);
            log.forEach(consumer::addRecord);
        });
    }

    private void run(long until) throws InterruptedException {
        Thread run = start(Duration.ofMillis(10));
        await().atMost(PATIENCE)
                .until(() -> Optional.ofNullable(
                                consumer.committed(Set.of(PARTITION)).get(PARTITION))
                        .filter(committed -> committed.offset() == until)
                        .isPresent());
        collected.stopping = true;
        run.join();
    }

    private Thread start(Duration rest) {
        TopicArticles articles = articles(rest);
        Thread run = new Thread(() -> {
            try {
                articles.read(collected);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        run.start();
        return run;
    }

    private TopicArticles articles(Duration rest) {
        return new TopicArticles("raw", new ArticleJson(Map.of("content", "body")), () -> consumer, rest);
    }

    /** As {@code reprocess} writes them. */
    private static ConsumerRecord<byte[], byte[]> copy(ConsumerRecord<byte[], byte[]> record) {
        record.headers().add(Reprocess.OF, "raw-0@0".getBytes(StandardCharsets.UTF_8));
        return record;
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, String key, @Nullable String value) {
        return new ConsumerRecord<>(
                "raw",
                0,
                offset,
                key.getBytes(StandardCharsets.UTF_8),
                value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }
}
