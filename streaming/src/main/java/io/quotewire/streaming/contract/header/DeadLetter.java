package io.quotewire.streaming.contract.header;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Why a record was refused, as headers on {@code dlq}; the key and value there are the record's own bytes. The original
 * headers are kept alongside these.
 *
 * @param reason machine-readable, from a closed list
 * @param message what was wrong and where, for people
 * @param stage the service and step that refused it, such as {@code processor/validate}
 * @param topic the topic it was read from
 * @param partition the partition it was read from
 * @param offset the offset it was read from
 * @param arrived when it was written to that topic
 * @param at when it was refused
 */
public record DeadLetter(
        Reason reason,
        String message,
        String stage,
        String topic,
        int partition,
        long offset,
        Instant arrived,
        Instant at) {

    public static final String REASON = "quotewire-dlq-reason";
    public static final String MESSAGE = "quotewire-dlq-message";
    public static final String STAGE = "quotewire-dlq-stage";
    public static final String TOPIC = "quotewire-dlq-topic";
    public static final String PARTITION = "quotewire-dlq-partition";
    public static final String OFFSET = "quotewire-dlq-offset";
    public static final String AT = "quotewire-dlq-at";

    /** Missing from the dead letters of earlier releases. */
    public static final String ARRIVED = "quotewire-dlq-arrived";

    /** Names the parts of a dead letter that were truncated to fit the topic; absent if none was. */
    public static final String CUT = "quotewire-dlq-cut";

    /** Prefix of the equivalent headers of Kafka Streams' own dead letters (KIP-1034), for tools that know those. */
    public static final String STREAMS = "__streams.errors.";

    /** The exception that refuses a record. */
    private static final String REFUSED = "io.quotewire.streaming.topology.RefusedException";

    /** Why a record was refused. */
    public enum Reason {
        NOT_JSON,
        INVALID_UTF8,
        WRONG_TYPE,
        MISSING_ID,
        KEY_MISMATCH,
        NO_BODY,
        TOO_LARGE,
        EXTRACTION_TOO_LARGE,
        WRONG_PARTITION,
        EXTRACTOR_FAILURE,
        EXTRACTOR_TIMEOUT,
        /** An unforeseen error in processing this record. */
        UNEXPECTED;

        /** The reason's name in the header: {@code not-json}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The original headers with these added. */
    public Headers headers(Headers original) {
        RecordHeaders headers = new RecordHeaders();
        for (Header header : original) {
            headers.add(header);
        }
        add(headers, REASON, reason.code());
        add(headers, MESSAGE, message);
        add(headers, STAGE, stage);
        add(headers, TOPIC, topic);
        add(headers, PARTITION, Integer.toString(partition));
        add(headers, OFFSET, Long.toString(offset));
        add(headers, ARRIVED, arrived.toString());
        add(headers, AT, at.toString());
        add(headers, STREAMS + "exception", REFUSED);
        add(headers, STREAMS + "message", message);
        // No exception was thrown by accident, so the location is a step, not a line of code.
        add(headers, STREAMS + "stacktrace", REFUSED + ": " + message + " at " + stage);
        add(headers, STREAMS + "topic", topic);
        add(headers, STREAMS + "partition", Integer.toString(partition));
        add(headers, STREAMS + "offset", Long.toString(offset));
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
