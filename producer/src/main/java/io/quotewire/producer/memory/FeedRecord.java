package io.quotewire.producer.memory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A record of the topic {@code feeds}.
 *
 * @param address of the feed, from the key
 * @param partition of the record
 * @param state of the feed; empty if it is to be discarded
 * @param asked whether a user requests a poll now
 */
record FeedRecord(String address, int partition, Optional<FeedState> state, boolean asked) {
    /** The header of a record that asks for a poll. */
    static final String POLL_NOW = "poll-now";

    private static final Logger LOG = LoggerFactory.getLogger(FeedRecord.class);

    /**
     * Reads a record as far as possible; the key is the feed's address. Empty, with a warning, if it cannot be read:
     * the state known before remains, and the next poll writes a valid record.
     */
    static Optional<FeedRecord> read(ConsumerRecord<byte[], byte[]> item) {
        if (item.key() == null) {
            return unreadable(item, "it has no key");
        }
        String address = new String(item.key(), StandardCharsets.UTF_8);
        boolean asked = item.headers().lastHeader(POLL_NOW) != null;
        if (item.value() == null) {
            return Optional.of(new FeedRecord(address, item.partition(), Optional.empty(), asked));
        }
        try {
            JsonNode value = Json.mapper().readTree(item.value());
            if (!(value instanceof ObjectNode fields)) {
                return unreadable(item, "it is not a JSON object");
            }
            if (!address.equals(fields.path("address").asText()) || !fields.hasNonNull("nextPollAt")) {
                LOG.warn("{} lacks its address or its next poll; it is taken to be due", place(item));
            }
            fields.put("address", address);
            FeedState state = Json.mapper().treeToValue(fields, FeedState.class);
            return Optional.of(new FeedRecord(address, item.partition(), Optional.of(state), asked));
        } catch (IOException | RuntimeException e) {
            return unreadable(
                    item, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static Optional<FeedRecord> unreadable(ConsumerRecord<byte[], byte[]> item, String reason) {
        LOG.warn("{} is not the state of a feed and is skipped: {}", place(item), reason);
        return Optional.empty();
    }

    private static String place(ConsumerRecord<byte[], byte[]> item) {
        return item.topic() + '-' + item.partition() + '@' + item.offset();
    }
}
