package io.quotewire.streaming.contract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Headers of every record that quotewire writes: CloudEvents 1.0, Kafka protocol binding, binary content mode.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">CloudEvents
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

    private CloudEventHeaders() {}

    /**
     * The headers of one fact.
     *
     * @param id unique for each fact from this source
     * @param type one of the types above, with {@code .published} or {@code .retracted} where there is a change
     * @param source a URI reference of what produced it, such as {@code /quotewire/news/processor}
     * @param time when it came to be
     */
    public static Headers of(String id, String type, String source, Instant time) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", id);
        add(headers, "ce_type", type);
        add(headers, "ce_source", source);
        add(headers, "ce_time", time.toString());
        add(headers, "content-type", "application/json");
        return headers;
    }

    /** The source of a service behind a prefix. */
    public static String source(Topics topics, String service) {
        return "/quotewire/" + topics.prefix() + '/' + service;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
