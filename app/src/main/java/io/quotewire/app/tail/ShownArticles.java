package io.quotewire.app.tail;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Reprocess;
import io.quotewire.streaming.correction.TakenDown;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Which records of the articles' topic are shown, so that they can be fed elsewhere: there a copy would be a version
 * that came last, and bring back what was withdrawn.
 *
 * @param takenDown by people, as it was at the start; empty where nobody can tell
 */
record ShownArticles(Optional<TakenDown> takenDown) {

    boolean has(ConsumerRecord<byte[], byte[]> read, JsonNode value) {
        return Reprocess.of(read.headers()).isEmpty()
                && takenDown.filter(those -> isAmong(those, read, value)).isEmpty();
    }

    private static boolean isAmong(TakenDown takenDown, ConsumerRecord<byte[], byte[]> read, JsonNode value) {
        return takenDown.has(value.path("id").asText())
                || (read.key() != null && takenDown.has(new String(read.key(), StandardCharsets.UTF_8)));
    }
}
