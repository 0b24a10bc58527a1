package io.quotewire.app.replay;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.app.kafka.TopicReader;
import io.quotewire.streaming.admin.Handled;
import io.quotewire.streaming.settings.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * All dead letters that are kept, and which of them are done with. Brokers keep these marks for as long as a group's
 * offsets ({@code offsets.retention.minutes}, a week), from the last time that anybody looked. One operator at a time:
 * of two, the later one's marks stay.
 */
final class DeadLetters {
    private final Cluster cluster;
    private final String topic;
    private final String group;
    private final Map<TopicPartition, Handled> handled = new HashMap<>();
    private final List<Letter> letters = new ArrayList<>();

    private DeadLetters(Cluster cluster, Settings settings) {
        this.cluster = cluster;
        this.topic = settings.topics().deadLetters();
        this.group = settings.topics().service(Handled.GROUP);
    }

    /** Reads them all. */
    static DeadLetters read(Cluster cluster, Settings settings) throws InterruptedException {
        DeadLetters found = new DeadLetters(cluster, settings);
        cluster.require(List.of(found.topic));
        Map<TopicPartition, OffsetAndMetadata> committed =
                cluster.ask(admin -> admin.listConsumerGroupOffsets(found.group)
                        .partitionsToOffsetAndMetadata()
                        .get());
        committed.forEach((partition, offset) -> found.handled.put(partition, Handled.of(offset)));
        if (!committed.isEmpty()) {
            // A broker forgets the offsets of a group that nobody has committed to for a week.
            found.mark(committed);
        }
        try (TopicReader reader = TopicReader.fromBeginning(settings, found.topic)) {
            reader.readToEnd(found::take);
        }
        return found;
    }

    /** In the order of partitions and offsets. */
    List<Letter> all() {
        return letters;
    }

    /** @throws CommandException where there is none of this name */
    Letter get(String id) {
        return letters.stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        ExitStatus.USAGE,
                        "no dead letter '" + id + "' on " + topic + ": 'replay list --each' names them"));
    }

    /**
     * What to commit so that these are done with too.
     *
     * @throws CommandException where so many runs cannot be written down
     */
    Map<TopicPartition, OffsetAndMetadata> with(Collection<Letter> done) throws InterruptedException {
        Map<Integer, Set<Long>> more = done.stream()
                .collect(Collectors.groupingBy(
                        letter -> letter.read().partition(),
                        Collectors.mapping(letter -> letter.read().offset(), Collectors.toSet())));
        Map<TopicPartition, OffsetAndMetadata> marks = new HashMap<>();
        for (Map.Entry<Integer, Set<Long>> entry : more.entrySet()) {
            TopicPartition partition = new TopicPartition(topic, entry.getKey());
            long end = cluster.ask(admin -> admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset());
            List<Long> offsets = letters.stream()
                    .filter(letter -> letter.read().partition() == partition.partition())
                    .map(letter -> letter.read().offset())
                    .toList();
            long last = offsets.isEmpty() ? 0 : offsets.get(offsets.size() - 1) + 1;
            marks.put(
                    partition,
                    handled.getOrDefault(partition, Handled.of(null))
                            .with(entry.getValue(), offsets, Math.min(end, last))
                            .orElseThrow(() -> new CommandException(
                                    ExitStatus.PARTLY,
                                    "the dead letters that are done with would lie too scattered to be remembered;"
                                            + " dismiss or put back the oldest first, nothing was done")));
        }
        return marks;
    }

    /** Keeps the marks. */
    void mark(Map<TopicPartition, OffsetAndMetadata> marks) throws InterruptedException {
        cluster.ask(admin -> admin.alterConsumerGroupOffsets(group, marks).all().get());
    }

    private boolean take(ConsumerRecord<byte[], byte[]> read) {
        Handled of = handled.get(new TopicPartition(read.topic(), read.partition()));
        letters.add(new Letter(read, of != null && of.contains(read.offset())));
        return true;
    }
}
