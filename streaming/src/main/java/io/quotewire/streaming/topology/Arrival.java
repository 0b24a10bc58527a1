package io.quotewire.streaming.topology;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.version.Turn;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * A record as it was received, its bytes unchanged, with its location.
 *
 * @param record its key and value may be null
 */
public record Arrival(Record<byte[], byte[]> record, String topic, int partition, long offset) {
    /** A record can be small on the wire and huge once decompressed; the dead letter must fit its topic. */
    private static final int MOST_OF_A_VALUE = Topics.MAX_RECORD_BYTES + Topics.MAX_RECORD_BYTES / 2;

    private static final int MOST_OF_A_KEY = 64 * 1024;

    /**
     * The most bytes of a record's headers that are kept, as estimated: those of the values, three for each character
     * of a key, which UTF-8 never exceeds, and sixteen for each header.
     */
    public static final int MOST_OF_THE_HEADERS = 256 * 1024;

    private static final int OVERHEAD_OF_A_HEADER = 16;
    private static final int MOST_OF_A_CHARACTER = 3;
    private static final int MOST_OF_A_MESSAGE = 1000;

    /** When it came, or the refused record that it replays. */
    public Turn turn() {
        return Turn.of(record.headers(), topic, partition, offset, record.timestamp());
    }

    /** Whether headers are small enough to be written again with their record: {@link #MOST_OF_THE_HEADERS}. */
    public static boolean fit(Headers headers) {
        return size(headers) <= MOST_OF_THE_HEADERS;
    }

    /**
     * This record as a dead letter: the same bytes and headers, with the reason added. Parts that are too large are
     * truncated.
     */
    public Record<byte[], byte[]> deadLetter(RefusedException refused, String service, Instant at) {
        boolean headersFit = fit(record.headers());
        DeadLetter letter = new DeadLetter(
                refused.reason(),
                shortened(refused.explanation()),
                service + '/' + refused.step(),
                topic,
                partition,
                offset,
                Instant.ofEpochMilli(record.timestamp()),
                at);
        Headers headers = letter.headers(headersFit ? record.headers() : new RecordHeaders());
        byte[] key = cut(record.key(), MOST_OF_A_KEY, "key", headers);
        byte[] value = cut(record.value(), MOST_OF_A_VALUE, "value", headers);
        if (!headersFit) {
            headers.add(DeadLetter.CUT, utf8("headers"));
        }
        return new Record<>(key, value, record.timestamp(), headers);
    }

    private static byte @Nullable [] cut(byte @Nullable [] bytes, int most, String part, Headers headers) {
        if (bytes == null || bytes.length <= most) {
            return bytes;
        }
        headers.add(DeadLetter.CUT, utf8(part + ' ' + bytes.length));
        return Arrays.copyOf(bytes, most);
    }

    /** In bytes, estimated from above. */
    private static int size(Headers headers) {
        int size = 0;
        for (Header header : headers) {
            size += OVERHEAD_OF_A_HEADER
                    + header.key().length() * MOST_OF_A_CHARACTER
                    + (header.value() == null ? 0 : header.value().length);
        }
        return size;
    }

    private static String shortened(String message) {
        return message.length() <= MOST_OF_A_MESSAGE ? message : message.substring(0, MOST_OF_A_MESSAGE) + '…';
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
