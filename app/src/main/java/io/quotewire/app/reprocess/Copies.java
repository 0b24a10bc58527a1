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
 * Selects the articles to send again and makes their copies.
 *
 * @param takenDown articles taken down by people, whose text is not written again
 */
record Copies(TakenDown takenDown) {

    /** The copy of a record; empty if there is nothing to extract, or the record is a copy of one that is read too. */
    Optional<ProducerRecord<byte[], byte[]>> of(ConsumerRecord<byte[], byte[]> read, OffsetRange span) {
        boolean twice = Reprocess.offset(read.headers())
                .filter(first -> first >= span.start())
                .isPresent();
        if (twice || read.key() == null || read.value() == null || !isWanted(read.value())) {
            return Optional.empty();
        }
        // Without a partition: that of the key is where the original is, or it was a dead letter.
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
