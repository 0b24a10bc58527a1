package io.quotewire.streaming.topology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.StreamsConfig;

/**
 * The records that a service has received and that its tasks have not taken yet. Kafka Streams gives a task one record
 * at a time; with these it can prepare the next ones together. Only a hint: records may be missing here, or be taken by
 * another instance after all. Thread-safe.
 */
public final class UpcomingRecords {
    private static final String UPCOMING = "quotewire.upcoming.records";
    private static final String INTERCEPTORS = ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG;

    private final Map<TopicPartition, ArrayDeque<ConsumerRecord<byte[], byte[]>>> byPartition =
            new ConcurrentHashMap<>();

    /** Has the main consumers of an application with these properties tell what they receive. */
    public void watch(Properties properties) {
        String ours = StreamsConfig.mainConsumerPrefix(INTERCEPTORS);
        Optional<Object> given = Stream.of(ours, StreamsConfig.consumerPrefix(INTERCEPTORS), INTERCEPTORS)
                .filter(properties::containsKey)
                .findFirst()
                .map(properties::get);
        List<Object> all = new ArrayList<>();
        given.ifPresent(classes -> all.addAll(classes instanceof List<?> list ? list : List.of(split(classes))));
        all.add(Listener.class.getName());
        properties.put(ours, all);
        properties.put(StreamsConfig.mainConsumerPrefix(UPCOMING), this);
    }

    private static Object[] split(Object classes) {
        String names = classes.toString().strip();
        return names.isEmpty() ? new Object[0] : names.split("\\s*,\\s*");
    }

    /** Adds records that have been received. */
    public void add(ConsumerRecords<byte[], byte[]> received) {
        for (TopicPartition partition : received.partitions()) {
            byPartition.compute(partition, (key, before) -> {
                List<ConsumerRecord<byte[], byte[]>> next = received.records(partition);
                boolean follows = before != null
                        && (before.isEmpty()
                                || before.getLast().offset() < next.get(0).offset());
                ArrayDeque<ConsumerRecord<byte[], byte[]>> known = follows ? before : new ArrayDeque<>();
                known.addAll(next);
                return known;
            });
        }
    }

    /** Forgets the records before this offset, which have been taken. */
    public void forgetBefore(TopicPartition partition, long offset) {
        byPartition.computeIfPresent(partition, (key, known) -> {
            while (!known.isEmpty() && known.getFirst().offset() < offset) {
                known.removeFirst();
            }
            return known;
        });
    }

    /** The first known records of a partition, at most this many, in the order of their offsets. */
    public List<ConsumerRecord<byte[], byte[]>> first(TopicPartition partition, int most) {
        List<ConsumerRecord<byte[], byte[]>> first = new ArrayList<>(most);
        byPartition.computeIfPresent(partition, (key, known) -> {
            Iterator<ConsumerRecord<byte[], byte[]>> records = known.iterator();
            while (first.size() < most && records.hasNext()) {
                first.add(records.next());
            }
            return known;
        });
        return first;
    }

    /** Forgets all records of a partition, which others may take from now on. */
    public void forget(TopicPartition partition) {
        byPartition.remove(partition);
    }

    /** Passes on what a consumer receives. Instantiated by Kafka. */
    public static final class Listener implements ConsumerInterceptor<byte[], byte[]> {
        private UpcomingRecords upcoming = new UpcomingRecords();

        @Override
        public void configure(Map<String, ?> configs) {
            upcoming = (UpcomingRecords) Objects.requireNonNull(configs.get(UPCOMING), UPCOMING);
        }

        @Override
        public ConsumerRecords<byte[], byte[]> onConsume(ConsumerRecords<byte[], byte[]> records) {
            upcoming.add(records);
            return records;
        }

        @Override
        public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
            // Records are taken before.
        }

        @Override
        public void close() {
            // Nothing to close.
        }
    }
}
