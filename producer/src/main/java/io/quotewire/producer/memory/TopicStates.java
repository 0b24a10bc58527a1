package io.quotewire.producer.memory;

import io.quotewire.streaming.contract.Topics;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The states of the feeds on the compacted topic {@code feeds}, shared among feeders: each polls the feeds whose host
 * belongs to partitions that the consumer group assigns to it. A feeder whose partition is revoked completes polls in
 * progress and writes their states before another may begin, which reads the partition first.
 */
public final class TopicStates implements FeedStates {
    private static final Logger LOG = LoggerFactory.getLogger(TopicStates.class);
    private static final Duration POLL = Duration.ofMillis(200);

    /** Longer than a poll with its pages should take, shorter than the five minutes that the group waits. */
    private static final Duration HAND_OVER = Duration.ofSeconds(150);

    /** When closing, polls have already had their time to complete. */
    private static final Duration LAST_HAND_OVER = Duration.ofSeconds(2);

    private static final Duration LEAVING = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Consumer<byte[], byte[]> consumer;
    private final Producer<byte[], byte[]> producer;
    private final FeedRecords records;
    private final String topic;
    private final Clock clock;
    private final KnownFeeds feeds;
    private final Thread thread = new Thread(this::follow, "feed-states");
    private final Backlog backlog;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean reading = true;

    /**
     * Joins the group when {@link #start} is called.
     *
     * @param consumer of bytes, in the group of the feeders; owned and closed by this from now on
     * @param producer for bytes; not closed by this
     * @param given addresses of the feeds; others are skipped
     * @param review adapts a state that an earlier feeder left
     */
    public TopicStates(
            Consumer<byte[], byte[]> consumer,
            Producer<byte[], byte[]> producer,
            Topics topics,
            Clock clock,
            Collection<String> given,
            UnaryOperator<FeedState> review) {
        this.consumer = consumer;
        this.backlog = new Backlog(consumer);
        this.producer = producer;
        this.topic = topics.feeds();
        this.clock = clock;
        int partitions = partitions(consumer, topic);
        this.records = new FeedRecords(producer, topics, partitions, clock);
        this.feeds = new KnownFeeds(given, partitions, review);
    }

    /** Joins the group and begins to read. */
    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public Optional<FeedState> checkOut(URI feed, Instant now) {
        return feeds.checkOut(feed, now);
    }

    @Override
    public void checkIn(FeedState found) {
        FeedState state = Compaction.of(found);
        if (feeds.checkIn(state)) {
            records.write(state);
        }
    }

    @Override
    public List<FeedState> all() {
        return feeds.all();
    }

    @Override
    public boolean reading() {
        return reading && thread.isAlive();
    }

    /** Leaves the group, so that others take over at once, unless this feeder is a static member. */
    @Override
    public void close() {
        closing.countDown();
        consumer.wakeup();
        try {
            thread.join(LEAVING.plus(LAST_HAND_OVER).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int partitions(Consumer<byte[], byte[]> consumer, String topic) {
        List<PartitionInfo> known = consumer.partitionsFor(topic);
        if (known == null || known.isEmpty()) {
            throw new UnknownTopicOrPartitionException("there is no topic " + topic);
        }
        return known.size();
    }

    private void follow() {
        try {
            consumer.subscribe(List.of(topic), new Assignment());
            while (closing.getCount() > 0) {
                readSome();
            }
        } catch (WakeupException e) {
            LOG.debug("closing");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            consumer.close(CloseOptions.timeout(LEAVING));
        }
    }

    private void readSome() throws InterruptedException {
        try {
            Instant now = clock.instant();
            consumer.poll(POLL)
                    .forEach(item -> FeedRecord.read(item).ifPresent(written -> feeds.remember(written, now)));
            backlog.done().forEach(read -> feeds.loaded(read.partition()).forEach(records::write));
            reading = true;
        } catch (WakeupException e) {
            throw e;
        } catch (RuntimeException e) {
            reading = false;
            LOG.warn("the states of the feeds cannot be read just now: {}", e.toString());
            var unused = closing.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private final class Assignment implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
            consumer.seekToBeginning(assigned);
            assigned.forEach(partition -> feeds.assigned(partition.partition()));
            backlog.add(assigned);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
            Set<Integer> gone = release(revoked);
            try {
                feeds.awaitCheckIns(gone, closing.getCount() > 0 ? HAND_OVER : LAST_HAND_OVER);
                if (!gone.isEmpty() && closing.getCount() > 0) {
                    producer.flush();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            feeds.drop(gone);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> lost) {
            feeds.drop(release(lost));
        }

        private Set<Integer> release(Collection<TopicPartition> partitions) {
            Set<Integer> gone = new HashSet<>();
            partitions.forEach(partition -> gone.add(partition.partition()));
            backlog.remove(partitions);
            feeds.release(gone);
            return gone;
        }
    }
}
