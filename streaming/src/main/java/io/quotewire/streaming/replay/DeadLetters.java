package io.quotewire.streaming.replay;

import io.quotewire.streaming.admin.HandledLetters;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * All dead letters still retained, and which of them have been dealt with. Brokers keep these marks, the offsets of a
 * group, for {@code offsets.retention.minutes} (a week by default) after they were last read here. For one operator at
 * a time: if two write marks, the last one wins. Not thread-safe.
 */
public final class DeadLetters {
    private static final Pattern NAME = Pattern.compile("(\\d{1,9}):(\\d{1,18})");

    private final Admin admin;
    private final String topic;
    private final String group;
    private final Map<TopicPartition, HandledLetters> handled = new HashMap<>();
    private final List<Letter> letters = new ArrayList<>();

    private DeadLetters(Admin admin, Settings settings) {
        this.admin = admin;
        this.topic = settings.topics().deadLetters();
        this.group = settings.topics().service(HandledLetters.GROUP);
    }

    /**
     * Reads all dead letters.
     *
     * @throws ExecutionException with Kafka's error as the cause
     * @throws org.apache.kafka.common.KafkaException if the topic cannot be read
     */
    public static DeadLetters read(Admin admin, Settings settings) throws ExecutionException, InterruptedException {
        DeadLetters found = new DeadLetters(admin, settings);
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(found.group)
                .partitionsToOffsetAndMetadata()
                .get();
        committed.forEach((partition, offset) -> found.handled.put(partition, HandledLetters.of(offset)));
        if (!committed.isEmpty()) {
            // Committed again, as a broker drops the offsets of a group without commits for a week.
            found.mark(committed);
        }
        try (TopicReader reader = TopicReader.fromBeginning(settings, found.topic)) {
            reader.readToEnd(found::take);
        }
        return found;
    }

    /**
     * Reads a single dead letter by its id.
     *
     * @throws ExecutionException with Kafka's error as the cause
     * @throws org.apache.kafka.common.KafkaException if the topic cannot be read
     */
    public static Optional<Letter> one(Admin admin, Settings settings, String id)
            throws ExecutionException, InterruptedException {
        Matcher name = NAME.matcher(id);
        if (!name.matches()) {
            return Optional.empty();
        }
        TopicPartition partition = new TopicPartition(settings.topics().deadLetters(), Integer.parseInt(name.group(1)));
        Optional<ConsumerRecord<byte[], byte[]>> read =
                TopicReader.one(settings, partition, Long.parseLong(name.group(2)));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        OffsetAndMetadata mark = admin.listConsumerGroupOffsets(
                        settings.topics().service(HandledLetters.GROUP))
                .partitionsToOffsetAndMetadata()
                .get()
                .get(partition);
        return read.map(letter -> new Letter(letter, HandledLetters.of(mark).contains(letter.offset())));
    }

    /** All of them, a partition's in the order of their offsets. */
    public List<Letter> all() {
        return letters;
    }

    /** The one with this id. */
    public Optional<Letter> find(String id) {
        return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    /**
     * The offsets to commit so that these letters count as dealt with too.
     *
     * @return empty if the marks are too many to be stored
     * @throws ExecutionException with Kafka's error as the cause
     */
    public Optional<Map<TopicPartition, OffsetAndMetadata>> with(Collection<Letter> done)
            throws ExecutionException, InterruptedException {
        Map<Integer, Set<Long>> more = done.stream()
                .collect(Collectors.groupingBy(
                        letter -> letter.read().partition(),
                        Collectors.mapping(letter -> letter.read().offset(), Collectors.toSet())));
        Map<TopicPartition, OffsetAndMetadata> marks = new HashMap<>();
        for (Map.Entry<Integer, Set<Long>> entry : more.entrySet()) {
            TopicPartition partition = new TopicPartition(topic, entry.getKey());
            long end = admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
            List<Long> offsets = letters.stream()
                    .filter(letter -> letter.read().partition() == partition.partition())
                    .map(letter -> letter.read().offset())
                    .toList();
            long last = offsets.isEmpty() ? 0 : offsets.get(offsets.size() - 1) + 1;
            Optional<OffsetAndMetadata> mark = handled.getOrDefault(partition, HandledLetters.of(null))
                    .with(entry.getValue(), offsets, Math.min(end, last));
            if (mark.isEmpty()) {
                return Optional.empty();
            }
            marks.put(partition, mark.get());
        }
        return Optional.of(marks);
    }

    /**
     * Commits the marks.
     *
     * @throws ExecutionException with Kafka's error as the cause
     */
    public void mark(Map<TopicPartition, OffsetAndMetadata> marks) throws ExecutionException, InterruptedException {
        admin.alterConsumerGroupOffsets(group, marks).all().get();
    }

    private boolean take(ConsumerRecord<byte[], byte[]> read) {
        HandledLetters of = handled.get(new TopicPartition(read.topic(), read.partition()));
        letters.add(new Letter(read, of != null && of.contains(read.offset())));
        return true;
    }
}
