package io.quotewire.streaming.replay;

import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.contract.header.Replay;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * A dead letter.
 *
 * @param read the record as read from the topic
 * @param handled whether it was put back or dismissed
 */
public record Letter(ConsumerRecord<byte[], byte[]> read, boolean handled) {
    /** How often a record was put back; the header stays with the record, so its next dead letter has it too. */
    public static final String ATTEMPT = "quotewire-replay-attempt";

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

    /** Whether it is the dead letter of the record at that place. */
    public boolean isOf(TopicPartition partition, long offset) {
        return place().equals(partition + "@" + offset);
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
