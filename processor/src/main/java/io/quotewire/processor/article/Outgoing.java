package io.quotewire.processor.article;

import org.apache.kafka.streams.processor.api.Record;

/**
 * A record to be forwarded.
 *
 * @param node name of the node it goes to, as in {@link ProcessorNames}
 */
record Outgoing(String node, Record<byte[], byte[]> record) {}
