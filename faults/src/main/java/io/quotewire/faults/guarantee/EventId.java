package io.quotewire.faults.guarantee;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Identifies an event. */
final class EventId {
    private EventId() {}

    /** Its topic and its CloudEvents id. */
    static String of(ConsumerRecord<String, byte[]> event) {
        return event.topic() + ' ' + header(event, "ce_id");
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
