package io.quotewire.streaming.topology;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The record's timestamp, bounded by the clock. A record without one would stop the service, and one from the future
 * would be refused by the topics that stand behind the state stores.
 */
public final class ServiceTime implements TimestampExtractor {

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        long now = System.currentTimeMillis();
        return record.timestamp() < 0 ? now : Math.min(record.timestamp(), now);
    }
}
