package io.quotewire.streaming.replay;

import io.quotewire.streaming.admin.HandledLetters;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.contract.header.Replay;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A dead letter.
 *
 * @param read the record as read from the topic, or its key and the headers that describe it
 * @param handled whether it was put back or dismissed
 */
public record Letter(ConsumerRecord<byte[], byte[]> read, boolean handled) {
    /** How often a record was put back; the header stays with the record, so its next dead letter has it too. */
    public static final String ATTEMPT = "quotewire-replay-attempt";

    /** What is kept of a letter without its value. */
    private static final List<String> KEPT = List.of(
            DeadLetter.REASON,
            DeadLetter.MESSAGE,
            DeadLetter.STAGE,
            DeadLetter.TOPIC,
            DeadLetter.PARTITION,
            DeadLetter.OFFSET,
            DeadLetter.AT,
            DeadLetter.CUT,
            ATTEMPT);

    static Letter of(ConsumerRecord<byte[], byte[]> read, Function<TopicPartition, HandledLetters> marks) {
        TopicPartition partition = new TopicPartition(read.topic(), read.partition());
        return new Letter(read, marks.apply(partition).contains(read.offset()));
    }

    /** A copy without the value, and with those headers only that this class reads: a topic may hold a great many. */
    Letter abridged() {
        RecordHeaders kept = new RecordHeaders();
        KEPT.forEach(name -> header(name).ifPresent(value -> kept.add(name, value.getBytes(StandardCharsets.UTF_8))));
        return new Letter(
                new ConsumerRecord<>(
                        read.topic(),
                        read.partition(),
                        read.offset(),
                        read.timestamp(),
                        read.timestampType(),
                        read.serializedKeySize(),
                        read.serializedValueSize(),
                        read.key(),
                        null,
                        kept,
                        Optional.empty()),
                handled);
    }

    /** Its id for users: partition and offset. */
    public String id() {
        return read.partition() + ":" + read.offset();
    }

    /** The reason why the record was refused, such as {@code not-json}; {@code ?} if the headers do not say. */
    public String reason() {
        return header(DeadLetter.REASON).orElse("?");
    }

    /** The explanation for people; may be empty. */
    public String message() {
        return header(DeadLetter.MESSAGE).orElse("");
    }

    /** The step that refused it; {@code ?} if the headers do not say. */
    public String stage() {
        return header(DeadLetter.STAGE).orElse("?");
    }

    /** When it was refused, as written in the headers; {@code ?} if they do not say. */
    public String at() {
        return header(DeadLetter.AT).orElse("?");
    }

    /** The topic that the record was read from; empty if the headers do not say. */
    public Optional<String> topic() {
        return header(DeadLetter.TOPIC);
    }

    /**
     * Why the record cannot be put back; empty if it can. The caller adds how to override the limit.
     *
     * @param most how often a record may be put back
     */
    public Optional<String> obstacle(int most) {
        Optional<String> cut = header(DeadLetter.CUT);
        if (cut.isPresent()) {
            return Optional.of(
                    "it was cut to fit the dead letters (" + cut.get() + "); what it was must be sent again");
        }
        if (place().contains("?")) {
            return Optional.of("it does not say where it was read");
        }
        return attempts() < most ? Optional.empty() : Optional.of("put back " + attempts() + " times before");
    }

    /** Where the record was read, {@code news.articles-3@17}. */
    public String place() {
        return topic().orElse("?")
                + '-'
                + header(DeadLetter.PARTITION).orElse("?")
                + '@'
                + header(DeadLetter.OFFSET).orElse("?");
    }

    /** The record's key, for people; {@code (none)} if it has none. */
    public String key() {
        return read.key() == null ? "(none)" : new String(read.key(), StandardCharsets.UTF_8);
    }

    /** How often the record has been put back before. */
    public int attempts() {
        try {
            return Integer.parseInt(header(ATTEMPT).orElse("0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /**
     * The original record for the topic that it was read from. It goes to the partition of its key, if it has one, not
     * necessarily where it was read.
     *
     * @param value replaces its own
     */
    ProducerRecord<byte[], byte[]> back(String topic, Optional<byte[]> value) {
        Headers headers = Replay.headers(read.headers());
        headers.remove(ATTEMPT);
        headers.add(ATTEMPT, Integer.toString(attempts() + 1).getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(topic, null, read.key(), value.orElse(read.value()), headers);
    }

    private Optional<String> header(String name) {
        Header header = read.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
