package io.quotewire.streaming.contract.header;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Why a record was refused, as headers on {@code dlq}; key and value there are the record's own bytes. The original
 * headers are kept beside these.
 *
 * @param reason machine-readable, from a closed list
 * @param message what was wrong and where, for people
 * @param stage the service and step that refused it, such as {@code processor/validate}
 * @param topic where the record was read
 * @param partition where the record was read
 * @param offset where the record was read
 * @param at when it was refused
 */
public record DeadLetter(
        Reason reason, String message, String stage, String topic, int partition, long offset, Instant at) {

    public static final String REASON = "quotewire-dlq-reason";
    public static final String MESSAGE = "quotewire-dlq-message";
    public static final String STAGE = "quotewire-dlq-stage";
    public static final String TOPIC = "quotewire-dlq-topic";
    public static final String PARTITION = "quotewire-dlq-partition";
    public static final String OFFSET = "quotewire-dlq-offset";
    public static final String AT = "quotewire-dlq-at";

    /** Says which parts of a dead letter were cut to fit the topic; not there where none was. */
    public static final String CUT = "quotewire-dlq-cut";

    /**
     * Begins the headers by which Kafka Streams' own dead letters tell the same (KIP-1034), for tools that know those.
     */
    public static final String STREAMS = "__streams.errors.";

    /** The exception by which a record is refused. */
    private static final String REFUSED = "io.quotewire.streaming.topology.RefusedException";

    /** Why a record may be refused. */
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
        /** Something went wrong with this record of which nobody had thought. */
        UNEXPECTED;

        /** As it stands in the header: {@code not-json}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The original headers and these. */
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
        add(headers, AT, at.toString());
        add(headers, STREAMS + "exception", REFUSED);
        add(headers, STREAMS + "message", message);
        // Nothing was thrown by accident: where it happened is a step, not a line of code.
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
