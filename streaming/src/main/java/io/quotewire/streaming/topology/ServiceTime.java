package io.quotewire.streaming.topology;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * Takes a record's timestamp, but no later than the current time. A record without a timestamp would stop the service,
 * and one from the future would be rejected by the changelog topics.
 */
public final class ServiceTime implements TimestampExtractor {

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        long now = System.currentTimeMillis();
        return record.timestamp() < 0 ? now : Math.min(record.timestamp(), now);
    }
}
