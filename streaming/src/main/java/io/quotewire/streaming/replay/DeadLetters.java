package io.quotewire.streaming.replay;

import io.quotewire.streaming.admin.HandledLetters;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** All dead letters still retained, without their values, and which of them have been dealt with. Immutable. */
public final class DeadLetters {
    private static final Pattern NAME = Pattern.compile("(\\d{1,9}):(\\d{1,18})");

    private final List<Letter> letters;

    private DeadLetters(List<Letter> letters) {
        this.letters = List.copyOf(letters);
    }

    /**
     * Reads all dead letters.
     *
     * @throws ExecutionException with Kafka's error as the cause
     * @throws org.apache.kafka.common.KafkaException if the topic cannot be read
     */
    public static DeadLetters read(Admin admin, Settings settings) throws ExecutionException, InterruptedException {
        Function<TopicPartition, HandledLetters> marks = new LetterMarks(admin, settings).renewed();
        List<Letter> letters = new ArrayList<>();
        try (TopicReader reader =
                TopicReader.fromBeginning(settings, settings.topics().deadLetters())) {
            reader.readToEnd(read -> letters.add(Letter.of(read, marks).abridged()));
        }
        return new DeadLetters(letters);
    }

    /**
     * Reads a single dead letter by its id, with its value.
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
        return Optional.of(Letter.of(read.get(), new LetterMarks(admin, settings).read()));
    }

    /** All of them, a partition's in the order of their offsets. */
    public List<Letter> all() {
        return letters;
    }

    /** The one with this id. */
    public Optional<Letter> find(String id) {
        return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
    }
}
