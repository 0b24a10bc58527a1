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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Marks which dead letters have been dealt with: the offsets of a group, which brokers keep for {@code
 * offsets.retention.minutes} (a week by default) after they were last written. Several operators may mark letters at
 * the same time. Not thread-safe.
 */
public final class LetterMarks {
    /** How often marks that somebody else has overwritten meanwhile are written again. */
    private static final int MOST_TRIES = 10;

    private final Admin admin;
    private final Settings settings;
    private final String group;

    /** The offsets of the letters of partitions, as far as they were not dealt with when they were read. */
    private final Map<TopicPartition, List<Long>> offsets = new HashMap<>();

    public LetterMarks(Admin admin, Settings settings) {
        this.admin = admin;
        this.settings = settings;
        this.group = settings.topics().service(HandledLetters.GROUP);
    }

    /**
     * The marks by partition.
     *
     * @throws ExecutionException with Kafka's error as the cause
     */
    Function<TopicPartition, HandledLetters> read() throws ExecutionException, InterruptedException {
        return handled(committed());
    }

    /**
     * As {@link #read}; the marks are kept for another week.
     *
     * @throws ExecutionException with Kafka's error as the cause
     */
    Function<TopicPartition, HandledLetters> renewed() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = committed();
        if (!committed.isEmpty()) {
            commit(committed);
        }
        return handled(committed);
    }

    /**
     * Whether these letters can be marked: false if the marks would be too many to be stored.
     *
     * @throws ExecutionException with Kafka's error as the cause
     */
    public boolean haveRoomFor(Collection<Letter> letters) throws ExecutionException, InterruptedException {
        Function<TopicPartition, HandledLetters> marks = renewed();
        return offsets(letters).entrySet().stream()
                .allMatch(more -> with(more.getValue(), more.getKey(), marks.apply(more.getKey()))
                        .isPresent());
    }

    /**
     * Marks these letters as dealt with, in addition to whatever is marked by then.
     *
     * @return false if the marks are too many to be stored, or others overwrite them again and again
     * @throws ExecutionException with Kafka's error as the cause
     */
    public boolean add(Collection<Letter> letters) throws ExecutionException, InterruptedException {
        boolean all = true;
        for (Map.Entry<TopicPartition, Set<Long>> more : offsets(letters).entrySet()) {
            all &= add(more.getKey(), more.getValue());
        }
        return all;
    }

    /** Brokers do not compare before they write, so this looks afterwards whether the marks are there. */
    private boolean add(TopicPartition partition, Set<Long> more) throws ExecutionException, InterruptedException {
        for (int tries = 0; tries <= MOST_TRIES; tries++) {
            HandledLetters known = read().apply(partition);
            if (more.stream().allMatch(known::contains)) {
                return true;
            }
            Optional<OffsetAndMetadata> changed = with(more, partition, known);
            if (changed.isEmpty()) {
                return false;
            }
            commit(Map.of(partition, changed.get()));
        }
        return false;
    }

    private Optional<OffsetAndMetadata> with(Set<Long> more, TopicPartition partition, HandledLetters known) {
        return known.with(more, offsets.computeIfAbsent(partition, of -> unread(of, known)));
    }

    private List<Long> unread(TopicPartition partition, HandledLetters known) {
        List<Long> found = new ArrayList<>();
        try (TopicReader reader = TopicReader.from(settings, Map.of(partition, known.next()))) {
            reader.readToEnd(read -> found.add(read.offset()));
        }
        return found;
    }

    private static Function<TopicPartition, HandledLetters> handled(Map<TopicPartition, OffsetAndMetadata> committed) {
        return partition -> HandledLetters.of(committed.get(partition));
    }

    private static Map<TopicPartition, Set<Long>> offsets(Collection<Letter> letters) {
        return letters.stream()
                .map(Letter::read)
                .collect(Collectors.groupingBy(
                        read -> new TopicPartition(read.topic(), read.partition()),
                        Collectors.mapping(read -> read.offset(), Collectors.toSet())));
    }

    private Map<TopicPartition, OffsetAndMetadata> committed() throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
    }

    private void commit(Map<TopicPartition, OffsetAndMetadata> marks) throws ExecutionException, InterruptedException {
        admin.alterConsumerGroupOffsets(group, marks).all().get();
    }
}
