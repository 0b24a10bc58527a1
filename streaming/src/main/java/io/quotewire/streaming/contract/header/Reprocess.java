package io.quotewire.streaming.contract.header;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A copy of an article's record, sent so that its events are made again by the current extractor and catalogue: the
 * same key, value and headers, and one that identifies the original. A copy never counts as another version: if it is
 * not a copy of the version currently published it changes nothing.
 */
public final class Reprocess {
    /** Identifies the original record as {@code news.articles-3@1234}: topic, partition and offset. */
    public static final String OF = "quotewire-reprocess-of";

    /** The flag of a copy's record on {@code processed}. */
    public static final String FLAG = "reprocessed";

    /** Unique for each event, so a copy gets its own. */
    private static final String EVENT_ID = "ce_id";

    /** A copy does not continue the original's trace. */
    private static final List<String> LEFT_OUT = List.of(OF, EVENT_ID, TraceContext.PARENT, TraceContext.STATE);

    private Reprocess() {}

    /**
     * The headers of a copy.
     *
     * @param offset the original's offset in its partition
     */
    public static Headers headers(Headers own, String topic, int partition, long offset) {
        RecordHeaders headers = new RecordHeaders();
        for (Header header : own) {
            if (!LEFT_OUT.contains(header.key())) {
                headers.add(header);
            }
        }
        if (own.lastHeader(EVENT_ID) != null) {
            headers.add(header(EVENT_ID, UUID.randomUUID().toString()));
        }
        headers.add(header(OF, topic + '-' + partition + '@' + offset));
        return headers;
    }

    /** The record that this one is a copy of; empty if it is not a copy. */
    public static Optional<String> of(Headers headers) {
        Header header = headers.lastHeader(OF);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** The offset of the record that this one is a copy of; empty if it is not a copy. */
    public static Optional<Long> offset(Headers headers) {
        return of(headers)
                .map(place -> place.substring(place.lastIndexOf('@') + 1))
                .flatMap(Reprocess::number);
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
