package io.quotewire.app.monitor;

import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.EmbeddedBroker;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.monitor.Observer;
import io.quotewire.monitor.cluster.Selection;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.tail.ServiceProbe;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringSerializer;

/** A broker with known contents, and an observer of it with a clock that the test controls. */
public final class Desk implements AutoCloseable {
    private final String address;
    private final Runnable stop;
    private final Admin admin;
    private final KafkaProducer<String, String> producer;
    private final ShiftedClock clock = new ShiftedClock();

    /** Closes the broker with itself. */
    Desk(EmbeddedBroker broker) {
        this(broker.address(), broker::close);
    }

    /** A broker shared with other tests. */
    Desk(TestBroker broker) {
        this(broker.address(), () -> {});
    }

    private Desk(String address, Runnable stop) {
        this.address = address;
        this.stop = stop;
        this.admin = Admin.create(client());
        this.producer = producer(Map.of());
    }

    Map<String, Object> client() {
        return Map.of("bootstrap.servers", address);
    }

    public Settings settings() {
        // On a busy machine the broker may take longer than a monitor waits for an answer.
        return Settings.of(Map.of(
                "bootstrap.servers",
                address,
                "kafka.default.api.timeout.ms",
                "180000",
                "kafka.request.timeout.ms",
                "60000"));
    }

    ShiftedClock clock() {
        return clock;
    }

    Admin admin() {
        return admin;
    }

    /** An observer of the topics whose names start with the prefix, and of all groups. */
    Observer observer(String topics) {
        Selection selection = Selection.matching(
                Pattern.compile(Pattern.quote(topics) + ".*"),
                Pattern.compile(".*"),
                settings().topics());
        return new Observer(
                settings(), selection, new ServiceProbe(Map.of(), Optional.empty(), Optional.empty()), clock);
    }

    Snapshot look(String topics) throws ExecutionException, InterruptedException {
        try (Observer observer = observer(topics)) {
            return observer.look();
        }
    }

    KafkaProducer<String, String> producer(Map<String, Object> more) {
        Map<String, Object> settings = new TreeMap<>(client());
        settings.putAll(more);
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** A topic whose records get their timestamps from the broker. */
    public void create(String topic, int partitions) throws ExecutionException, InterruptedException {
        admin.createTopics(List.of(new NewTopic(topic, Optional.of(partitions), Optional.empty())
                        .configs(Map.of("message.timestamp.type", "LogAppendTime", "retention.ms", "7200000"))))
                .all()
                .get();
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        for (int partition = 0; partition < partitions; partition++) {
            ends.put(new TopicPartition(topic, partition), OffsetSpec.latest());
        }
        // The leaders learn of it a moment after the controller has created it, and answer from then on.
        awaitKnown(() -> admin.listOffsets(ends).all().get() != null);
    }

    private static void awaitKnown(Callable<Boolean> asked) {
        await().atMost(Duration.ofMinutes(3))
                .ignoreExceptionsMatching(e -> e.getCause() instanceof UnknownTopicOrPartitionException)
                .until(asked);
    }

    /** Writes this number of records to a partition; returns offset and timestamp of the first. */
    public RecordMetadata write(String topic, int partition, int records)
            throws ExecutionException, InterruptedException {
        RecordMetadata first = null;
        for (int i = 0; i < records; i++) {
            var written = producer.send(new ProducerRecord<>(topic, partition, "key", "value " + i));
            first = first == null ? written.get() : first;
        }
        producer.flush();
        return Objects.requireNonNull(first);
    }

    /** If the topic was only just created, the coordinator may not know it for a moment. */
    public void commit(String group, String topic, int partition, long offset) {
        Map<TopicPartition, OffsetAndMetadata> offsets =
                Map.of(new TopicPartition(topic, partition), new OffsetAndMetadata(offset));
        awaitKnown(() -> admin.alterConsumerGroupOffsets(group, offsets).all().get() == null);
    }

    static GroupStatus group(Snapshot snapshot, String group) {
        return snapshot.groups().stream()
                .filter(status -> status.group().equals(group))
                .findFirst()
                .orElseThrow(() -> new AssertionError(group + " is not among " + snapshot.groups()));
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
        stop.run();
    }
}
