package io.quotewire.app.reprocess;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.header.Reprocess;
import io.quotewire.streaming.correction.TakenDown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Which articles are sent once more, and as what.
 *
 * @param takenDown by people: their text is not written again
 */
record Copies(TakenDown takenDown) {

    /**
     * The copy of a record; empty if there is nothing to extract anew, or the record it is a copy of is read too.
     */
    Optional<ProducerRecord<byte[], byte[]>> of(ConsumerRecord<byte[], byte[]> read, OffsetRange span) {
        boolean twice = Reprocess.offset(read.headers())
                .filter(first -> first >= span.start())
                .isPresent();
        if (twice || read.key() == null || read.value() == null || !isWanted(read.value())) {
            return Optional.empty();
        }
        // No partition is given: the key's own is where the first lies too, or it is a dead letter.
        return Optional.of(new ProducerRecord<>(
                read.topic(),
                null,
                null,
                read.key(),
                read.value(),
                Reprocess.headers(read.headers(), read.topic(), read.partition(), read.offset())));
    }

    private boolean isWanted(byte[] value) {
        try {
            JsonNode article = Json.mapper().readTree(new String(value, StandardCharsets.UTF_8));
            return article.path("body").isTextual()
                    && !article.path("status").asText().equals("withdrawn")
                    && !takenDown.has(article.path("id").asText());
        } catch (IOException e) {
            return false;
        }
    }
}
