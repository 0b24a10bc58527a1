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
 * An article's record, sent once more so that its events are made anew under the extractor and the catalogue of the
 * day: the same key, value and headers, and one that says which record it is a copy of. A copy never is another
 * version: where it is not the one that stands it changes nothing.
 */
public final class Reprocess {
    /** Names the first record as {@code news.articles-3@1234}: topic, partition and offset. */
    public static final String OF = "quotewire-reprocess-of";

    /** Among the flags of a copy's line on {@code processed}. */
    public static final String FLAG = "reprocessed";

    /** Unique for each event: a copy has its own. */
    private static final String EVENT_ID = "ce_id";

    /** A copy continues nobody's trace. */
    private static final List<String> LEFT_OUT = List.of(OF, EVENT_ID, TraceContext.PARENT, TraceContext.STATE);

    private Reprocess() {}

    /**
     * The headers of a copy.
     *
     * @param offset of the first record, in its own partition
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

    /** Which record a record is a copy of; empty where it is none. */
    public static Optional<String> of(Headers headers) {
        Header header = headers.lastHeader(OF);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** The offset of the record that a record is a copy of; empty where it is none. */
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
