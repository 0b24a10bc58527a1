package io.quotewire.streaming.contract.header;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.UtcTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Headers of every record that quotewire writes: CloudEvents 1.0, Kafka protocol binding, binary content mode.
 *
 * @see <a
 *     href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">CloudEvents
 *     Kafka protocol binding</a>
 */
public final class CloudEventHeaders {
    public static final String ARTICLE = "io.quotewire.article";
    public static final String QUOTE = "io.quotewire.quote";
    public static final String MENTION = "io.quotewire.mention";
    public static final String PROCESSED = "io.quotewire.processed";
    public static final String COUNT = "io.quotewire.count";
    public static final String FEED = "io.quotewire.feed";
    public static final String ENTITY = "io.quotewire.entity";
    public static final String CORRECTION = "io.quotewire.correction";

    private CloudEventHeaders() {}

    /**
     * The headers of one event.
     *
     * @param id unique for each event from this source
     * @param type one of the types above, followed by {@code .published} or {@code .retracted} for an event with a
     *     change
     * @param source a URI reference to what produced it, such as {@code /quotewire/news/processor}
     * @param time when it was produced
     */
    public static Headers of(String id, String type, String source, Instant time) {
        return of(type, source, time).apply(id);
    }

    /** The headers of many events that differ only in their id. */
    public static Function<String, Headers> of(String type, String source, Instant time) {
        Header version = header("ce_specversion", "1.0");
        Header ofType = header("ce_type", type);
        Header from = header("ce_source", source);
        Header at = header("ce_time", UtcTime.text(time));
        Header json = header("content-type", "application/json");
        return id -> new RecordHeaders(new Header[] {version, header("ce_id", id), ofType, from, at, json});
    }

    /** The source of a service's events. */
    public static String source(Topics topics, String service) {
        return "/quotewire/" + topics.prefix() + '/' + service;
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
