package io.quotewire.processor.rereading;

import io.quotewire.streaming.topology.Arrival;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads records by a consumer without a group. Its thread runs while records are wanted and a little longer. */
public final class KafkaArticleRecords implements ArticleRecords {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaArticleRecords.class);
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(500);

    /** One record is wanted, not those that follow; a larger one is fetched all the same. */
    private static final int FETCHED = 64 * 1024;

    private final Map<String, Object> client;
    private final String topic;
    private final Deque<Wanted> wanted = new ArrayDeque<>();
    private boolean reading;

    /**
     * For one topic.
     *
     * @param client settings of a Kafka client
     */
    public KafkaArticleRecords(Map<String, Object> client, String topic) {
        this.client = new HashMap<>(client);
        this.client.put("isolation.level", "read_committed");
        this.client.put("enable.auto.commit", false);
        this.client.put("auto.offset.reset", "none");
        this.client.put("max.poll.records", 1);
        this.client.put("max.partition.fetch.bytes", FETCHED);
        this.topic = topic;
    }

    @Override
    public CompletableFuture<Optional<Arrival>> read(int partition, long offset) {
        Wanted one = new Wanted(new TopicPartition(topic, partition), offset, new CompletableFuture<>());
        synchronized (wanted) {
            wanted.add(one);
            wanted.notifyAll();
            if (!reading) {
                reading = true;
                Thread thread = new Thread(this::readWhatIsWanted, "quotewire-article-records");
                thread.setDaemon(true);
                thread.start();
            }
        }
        return one.found();
    }

    private void readWhatIsWanted() {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            for (List<Wanted> next = next(); !next.isEmpty(); next = next()) {
                next.forEach(one -> read(consumer, one));
            }
        } catch (InterruptedException e) {
            fail(e);
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            // Whoever waits must learn of an Error too.
            LOG.warn("{} cannot be read again: {}", topic, e.getMessage());
            fail(e);
        }
    }

    /** All records wanted, in the order of the topic; waits for some, and returns none after ten seconds. */
    private List<Wanted> next() throws InterruptedException {
        synchronized (wanted) {
            long until = System.nanoTime() + IDLE.toNanos();
            for (long left = IDLE.toMillis();
                    wanted.isEmpty() && left > 0;
                    left = (until - System.nanoTime()) / 1_000_000) {
                wanted.wait(left);
            }
            reading = !wanted.isEmpty();
            List<Wanted> next = new ArrayList<>(wanted);
            wanted.clear();
            next.sort(Wanted.ORDER);
            return next;
        }
    }

    private void fail(Throwable cause) {
        synchronized (wanted) {
            reading = false;
            wanted.forEach(one -> one.found().completeExceptionally(cause));
            wanted.clear();
        }
    }

    private static void read(KafkaConsumer<byte[], byte[]> consumer, Wanted one) {
        try {
            consumer.assign(List.of(one.at()));
            consumer.seek(one.at(), one.offset());
            while (!one.found().isDone()) {
                for (ConsumerRecord<byte[], byte[]> read : consumer.poll(POLL)) {
                    one.found()
                            .complete(Optional.of(read)
                                    .filter(record -> record.offset() == one.offset())
                                    .map(KafkaArticleRecords::arrival));
                }
                if (!one.found().isDone() && isPassed(consumer, one)) {
                    one.found().complete(Optional.empty());
                }
            }
        } catch (OffsetOutOfRangeException e) {
            one.found().complete(Optional.empty());
        } catch (Throwable e) {
            one.found().completeExceptionally(e);
        }
    }

    /** Whether the record cannot be found: it is past the end, or was a transaction marker or an aborted record. */
    private static boolean isPassed(KafkaConsumer<byte[], byte[]> consumer, Wanted one) {
        return consumer.position(one.at()) > one.offset()
                || consumer.endOffsets(List.of(one.at())).getOrDefault(one.at(), 0L) <= one.offset();
    }

    private static Arrival arrival(ConsumerRecord<byte[], byte[]> read) {
        return new Arrival(
                new Record<>(read.key(), read.value(), Math.max(0, read.timestamp()), read.headers()),
                read.topic(),
                read.partition(),
                read.offset());
    }

    private record Wanted(TopicPartition at, long offset, CompletableFuture<Optional<Arrival>> found) {
        static final Comparator<Wanted> ORDER =
                Comparator.comparingInt((Wanted one) -> one.at().partition()).thenComparingLong(Wanted::offset);
    }
}
