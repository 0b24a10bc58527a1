package io.quotewire.app.replay;

import io.quotewire.streaming.contract.DeadLetter;
import io.quotewire.streaming.contract.Replay;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * One record of the dead letters.
 *
 * @param read as it lies there
 * @param handled whether it was put back or dismissed
 */
record Letter(ConsumerRecord<byte[], byte[]> read, boolean handled) {
    /** How often a record was put back; it stays with the record, so that its next dead letter has it too. */
    static final String ATTEMPT = "quotewire-replay-attempt";

    /** Begins the headers that say why a record was refused; what is put back does without them. */
    private static final String OWN = "quotewire-dlq-";

    /** By which people name it: its partition and offset. */
    String id() {
        return read.partition() + ":" + read.offset();
    }

    String reason() {
        return header(DeadLetter.REASON).orElse("?");
    }

    String message() {
        return header(DeadLetter.MESSAGE).orElse("");
    }

    String stage() {
        return header(DeadLetter.STAGE).orElse("?");
    }

    String at() {
        return header(DeadLetter.AT).orElse("?");
    }

    /** The topic that it was read from; empty where it does not say. */
    Optional<String> topic() {
        return header(DeadLetter.TOPIC);
    }

    /** Where it was read, {@code news.articles-3@17}. */
    String place() {
        return topic().orElse("?")
                + '-'
                + header(DeadLetter.PARTITION).orElse("?")
                + '@'
                + header(DeadLetter.OFFSET).orElse("?");
    }

    /** Whether it is what became of a record that lies there. */
    boolean isOf(TopicPartition partition, long offset) {
        return place().equals(partition + "@" + offset);
    }

    String key() {
        return read.key() == null ? "(none)" : new String(read.key(), StandardCharsets.UTF_8);
    }

    /** How often it has been put back before. */
    int attempts() {
        try {
            return Integer.parseInt(header(ATTEMPT).orElse("0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /**
     * The record as it was, for the topic where it was read; in the partition of its key, where it has one, wherever it
     * lay before.
     *
     * @param value in place of its own
     */
    ProducerRecord<byte[], byte[]> back(String topic, Optional<byte[]> value) {
        RecordHeaders headers = new RecordHeaders();
        for (Header header : read.headers()) {
            if (!header.key().startsWith(OWN) && !header.key().startsWith(DeadLetter.STREAMS)) {
                headers.add(header);
            }
        }
        headers.remove(ATTEMPT);
        headers.add(ATTEMPT, Integer.toString(attempts() + 1).getBytes(StandardCharsets.UTF_8));
        // The first place stays: by it the sink knows a record that is put back twice, from whichever of its letters.
        if (Replay.of(headers).isEmpty()) {
            headers.add(Replay.OF, place().getBytes(StandardCharsets.UTF_8));
        }
        return new ProducerRecord<>(topic, null, read.key(), value.orElse(read.value()), headers);
    }

    private Optional<String> header(String name) {
        Header header = read.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
