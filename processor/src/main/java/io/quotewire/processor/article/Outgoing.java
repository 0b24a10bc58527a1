package io.quotewire.processor.article;

import org.apache.kafka.streams.processor.api.Record;

/**
 * A record ready to leave.
 *
 * @param sink name of the node it goes to, as in {@link ProcessorNames}
 */
record Outgoing(String sink, Record<byte[], byte[]> record) {}
