package io.quotewire.producer.memory;

import io.quotewire.streaming.contract.CloudEventHeaders;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Topics;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is remembered of the feeds, on the compacted topic {@code feeds}, shared among feeders: each polls the feeds whose
 * host falls into the partitions that the consumer group gives it. A feeder that loses a partition lets polls under way come
 * to their end and writes down what they found before another one may begin; that one reads the partition first.
 */
public final class TopicStates implements FeedStates {
    private static final Logger LOG = LoggerFactory.getLogger(TopicStates.class);
    private static final Duration POLL = Duration.ofMillis(200);

    /** Longer than a poll with its pages should take, shorter than the five minutes that the group waits. */
    private static final Duration HAND_OVER = Duration.ofSeconds(150);

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Consumer<byte[], byte[]> consumer;
    private final Producer<byte[], byte[]> producer;
    private final Topics topics;
    private final Clock clock;
    private final int partitions;
    private final Thread thread = new Thread(this::follow, "feed-states");
    private final Map<String, FeedState> states = new HashMap<>();
    private final Map<String, Integer> out = new HashMap<>();
    private final Map<Integer, Long> loading = new HashMap<>();
    private final Set<Integer> mine = new HashSet<>();
    private volatile boolean closing;

    /**
     * Joins the group and begins to read.
     *
     * @param consumer of bytes, in the group of the feeders; owned and closed by this from now on
     * @param producer for bytes; stays the caller's
     */
    public TopicStates(
            Consumer<byte[], byte[]> consumer, Producer<byte[], byte[]> producer, Topics topics, Clock clock) {
        this.consumer = consumer;
        this.producer = producer;
        this.topics = topics;
        this.clock = clock;
        this.partitions = partitions(consumer, topics.feeds());
    }

    /** Begins to take part. */
    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized Optional<FeedState> checkOut(URI feed, Instant now) {
        int partition = FeedRecords.partition(feed, partitions);
        String address = feed.toString();
        if (!mine.contains(partition) || out.containsKey(address)) {
            return Optional.empty();
        }
        FeedState state = states.computeIfAbsent(address, unknown -> FeedState.fresh(unknown, now));
        if (state.ended() || state.polls().times().nextPollAt().isAfter(now)) {
            return Optional.empty();
        }
        out.put(address, partition);
        return Optional.of(state);
    }

    @Override
    public synchronized void checkIn(FeedState state) {
        Integer partition = out.remove(state.address());
        if (partition == null) {
            return;
        }
        states.put(state.address(), state);
        write(state, partition);
        notifyAll();
    }

    @Override
    public synchronized List<FeedState> all() {
        return List.copyOf(states.values());
    }

    @Override
    public void close() {
        closing = true;
        consumer.wakeup();
        try {
            thread.join(HAND_OVER.toMillis());
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

    private void write(FeedState state, int partition) {
        Instant time = clock.instant();
        var headers = CloudEventHeaders.of(
                state.address() + '@' + time,
                CloudEventHeaders.FEED,
                CloudEventHeaders.source(topics, "producer"),
                time);
        byte[] key = state.address().getBytes(StandardCharsets.UTF_8);
        try {
            var unused = producer.send(
                    new ProducerRecord<>(topics.feeds(), partition, null, key, Json.write(state), headers),
                    (metadata, error) -> {
                        if (error != null) {
                            LOG.warn("what is known of {} could not be written: {}", state.address(), error.toString());
                        }
                    });
        } catch (KafkaException | IllegalStateException e) {
            LOG.warn("what is known of {} could not be written: {}", state.address(), e.toString());
        }
    }

    private void follow() {
        try (consumer) {
            consumer.subscribe(List.of(topics.feeds()), new Assignment());
            while (!closing) {
                readSome();
            }
        } catch (WakeupException e) {
            LOG.debug("closing");
        }
    }

    private void readSome() {
        try {
            consumer.poll(POLL).forEach(this::remember);
            finishLoading();
        } catch (WakeupException e) {
            throw e;
        } catch (KafkaException e) {
            LOG.warn("the states of the feeds cannot be read just now: {}", e.toString());
            pause();
        }
    }

    private synchronized void pause() {
        long until = System.nanoTime() + RETRY.toNanos();
        try {
            while (!closing && System.nanoTime() < until) {
                wait(POLL.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closing = true;
        }
    }

    /** Only what was written before this feeder took the partition; what follows is its own. */
    private synchronized void remember(ConsumerRecord<byte[], byte[]> item) {
        if (!loading.containsKey(item.partition())) {
            return;
        }
        if (item.value() == null) {
            states.remove(new String(item.key(), StandardCharsets.UTF_8));
        } else {
            FeedRecords.read(item).ifPresent(state -> states.put(state.address(), state));
        }
    }

    private synchronized void finishLoading() {
        Set<Integer> loaded = new HashSet<>();
        loading.forEach((partition, end) -> {
            if (consumer.position(new TopicPartition(topics.feeds(), partition)) >= end) {
                loaded.add(partition);
            }
        });
        loading.keySet().removeAll(loaded);
        mine.addAll(loaded);
    }

    private final class Assignment implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
            consumer.seekToBeginning(assigned);
            Map<TopicPartition, Long> ends = consumer.endOffsets(assigned);
            synchronized (TopicStates.this) {
                ends.forEach((partition, end) -> loading.put(partition.partition(), end));
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
            Set<Integer> gone = release(revoked);
            awaitCheckIns(gone);
            producer.flush();
            forget(gone);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> lost) {
            forget(release(lost));
        }
    }

    private synchronized Set<Integer> release(Collection<TopicPartition> partitionsGone) {
        Set<Integer> gone = new HashSet<>();
        partitionsGone.forEach(partition -> gone.add(partition.partition()));
        mine.removeAll(gone);
        loading.keySet().removeAll(gone);
        return gone;
    }

    private synchronized void awaitCheckIns(Set<Integer> gone) {
        long until = System.nanoTime() + HAND_OVER.toNanos();
        try {
            while (out.values().stream().anyMatch(gone::contains) && System.nanoTime() < until) {
                wait(POLL.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void forget(Set<Integer> gone) {
        states.keySet().removeIf(address -> gone.contains(FeedRecords.partition(address, partitions)));
        out.values().removeIf(gone::contains);
    }
}
