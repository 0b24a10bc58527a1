package io.quotewire.producer.topic;

import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.intake.Delivery;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.producer.json.BadArticleException;
import io.quotewire.producer.json.PassedOverException;
import io.quotewire.producer.json.ReadArticle;
import io.quotewire.streaming.contract.header.Reprocess;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows a topic whose values are articles in JSON. An article without an id gets the record's key as its id. Offsets
 * are committed once the broker has acknowledged all articles read; a feeder that dies sends the last ones again, which
 * changes nothing.
 */
public final class TopicArticles implements ArticleSource {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final Duration COMMIT = Duration.ofSeconds(10);
    /**
     * Brokers that refuse do so at each attempt, of which there are several while it rests so many times. A poll
     * between two of them just returns nothing.
     */
    private static final int QUIET_RESTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(TopicArticles.class);

    private final String topic;
    private final ArticleJson json;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Duration rest;
    private long resting;

    /** Whether all that was read is delivered and the offset after it could not be committed yet. */
    private boolean uncommitted;

    private boolean hasRead;

    /** Whether the brokers have refused to give records, and neither given any since nor ceased to refuse. */
    private volatile boolean refused;

    private long lastRefusal;

    /**
     * The articles of a topic.
     *
     * @param consumers creates the consumer, which is closed at the end
     * @param rest how long it waits if the broker did not accept an article
     */
    TopicArticles(String topic, ArticleJson json, Supplier<Consumer<byte[], byte[]>> consumers, Duration rest) {
        this.rest = rest;
        this.topic = topic;
        this.json = json;
        this.consumers = consumers;
    }

    /** The articles of a topic of the settings' cluster; feeders of one prefix share its partitions. */
    public static TopicArticles of(String topic, ArticleJson json, Settings settings) {
        Map<String, Object> client = new HashMap<>(settings.kafka());
        client.put(ConsumerConfig.GROUP_ID_CONFIG, settings.topics().feeders() + "from-" + topic);
        client.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        client.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        client.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        client.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new TopicArticles(
                topic,
                json,
                () -> new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                AFTER_A_FAILURE);
    }

    @Override
    public String name() {
        return "kafka:" + topic;
    }

    @Override
    public boolean endless() {
        return true;
    }

    @Override
    public boolean isBarred() {
        return refused;
    }

    @Override
    public void read(Intake intake) throws InterruptedException {
        try (Consumer<byte[], byte[]> consumer = consumers.get()) {
            consumer.subscribe(List.of(topic));
            while (!intake.stopping()) {
                // A paused consumer keeps polling, so that it stays in the group and notices when it is to stop.
                if (!consumer.paused().isEmpty() && hasPassed(resting, rest)) {
                    consumer.resume(consumer.paused());
                }
                ConsumerRecords<byte[], byte[]> records = poll(consumer);
                if (!records.isEmpty()) {
                    hand(consumer, records, intake);
                } else if (uncommitted) {
                    commit(consumer);
                }
            }
        }
    }

    /** The next records; none while brokers that have given some before refuse more, as after a change of rights. */
    private ConsumerRecords<byte[], byte[]> poll(Consumer<byte[], byte[]> consumer) throws InterruptedException {
        try {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            hasRead |= !records.isEmpty();
            if (refused && (!records.isEmpty() || hasPassed(lastRefusal, rest.multipliedBy(QUIET_RESTS)))) {
                LOG.info("{}: it can be read again", name());
                refused = false;
            }
            return records;
        } catch (AuthorizationException | AuthenticationException e) {
            if (!hasRead) {
                throw e;
            }
            if (!refused) {
                LOG.warn("{}: it cannot be read just now: {}; trying again until it can", name(), e.getMessage());
            }
            refused = true;
            lastRefusal = System.nanoTime();
            TimeUnit.NANOSECONDS.sleep(rest.toNanos());
            return ConsumerRecords.empty();
        }
    }

    private static boolean hasPassed(long since, Duration time) {
        return System.nanoTime() - since >= time.toNanos();
    }

    private void hand(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records, Intake intake)
            throws InterruptedException {
        AtomicBoolean failed = new AtomicBoolean();
        Delivery delivery = outcome -> {
            if (outcome instanceof Outcome.Failed) {
                failed.set(true);
            }
        };
        for (ConsumerRecord<byte[], byte[]> record : records) {
            take(record, intake, delivery);
        }
        intake.awaitOutcomes();
        if (failed.get()) {
            again(consumer, records);
        } else {
            commit(consumer);
        }
    }

    /**
     * Commits how far the topic is read. If a broker does not answer or refuses, that is tried again; if this feeder
     * has lost its partitions, the one that has them now reads the last articles again, which changes nothing.
     */
    private void commit(Consumer<byte[], byte[]> consumer) {
        try {
            consumer.commitSync(COMMIT);
            uncommitted = false;
        } catch (TimeoutException | RebalanceInProgressException | AuthorizationException | AuthenticationException e) {
            tellOnce(e);
            uncommitted = true;
        } catch (CommitFailedException e) {
            tellOnce(e);
            uncommitted = false;
        }
    }

    private void tellOnce(KafkaException e) {
        if (!uncommitted) {
            LOG.warn("{}: how far it is read cannot be stored just now: {}", name(), e.getMessage());
        }
    }

    /** Articles that the broker did not accept are read again, in their order, after a pause. */
    private void again(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            consumer.seek(partition, records.records(partition).get(0).offset());
        }
        consumer.pause(consumer.assignment());
        resting = System.nanoTime();
    }

    private void take(ConsumerRecord<byte[], byte[]> record, Intake intake, Delivery delivery)
            throws InterruptedException {
        String origin = name() + '-' + record.partition() + '@' + record.offset();
        if (record.value() == null) {
            intake.passOver(origin, "empty");
            return;
        }
        if (Reprocess.of(record.headers()).isPresent()) {
            // The record is from a topic of articles of another installation; here it would be a version that came
            // last.
            intake.passOver(origin, "copy");
            return;
        }
        String key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        try {
            ReadArticle read = json.read(record.value(), key);
            read.oddities().forEach(oddity -> intake.warn(origin, oddity));
            intake.take(read.article(), origin, delivery);
        } catch (PassedOverException e) {
            intake.passOver(origin, e.reason());
        } catch (BadArticleException e) {
            intake.refuse(origin, e.reason());
        }
    }
}
