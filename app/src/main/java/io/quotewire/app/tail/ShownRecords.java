package io.quotewire.app.tail;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Reprocess;
import io.quotewire.streaming.correction.TakenDown;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Which records of a topic are shown: nothing that tells words of what is taken down. Articles are shown so that they can
 * be fed elsewhere: there a copy would be a version that came last, and bring back what was withdrawn.
 *
 * @param takenDown by people, as it was at the start; empty where nobody can tell
 */
record ShownRecords(TailTopic topic, Optional<TakenDown> takenDown) {

    boolean has(ConsumerRecord<byte[], byte[]> read, JsonNode value) {
        return switch (topic) {
            case QUOTES, MENTIONS -> isRetracted(value) || !isTakenDown(value);
            case ARTICLES -> Reprocess.of(read.headers()).isEmpty() && !isOfTakenDown(read, value);
            case DLQ -> !isOfTakenDown(read, value);
            case PROCESSED, COUNTS -> true;
        };
    }

    private static boolean isRetracted(JsonNode value) {
        return value.path("change").asText().equals(Change.RETRACTED.name());
    }

    /** By what it says alone: the key of an event is a name. */
    private boolean isTakenDown(JsonNode value) {
        return takenDown
                .filter(those -> those.has(value.path("articleId").asText()))
                .isPresent();
    }

    private boolean isOfTakenDown(ConsumerRecord<byte[], byte[]> read, JsonNode value) {
        String key = read.key() == null ? null : new String(read.key(), StandardCharsets.UTF_8);
        return takenDown.filter(those -> those.isOf(key, value)).isPresent();
    }
}
