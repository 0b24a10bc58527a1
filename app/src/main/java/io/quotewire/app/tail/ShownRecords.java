package io.quotewire.app.tail;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.correct.TakenDownArticles;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.header.Reprocess;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.settings.Settings;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Selects the records of a topic to show: no text of articles that are taken down. Articles are shown so that they can
 * be fed elsewhere, where a reprocessing copy would be the latest version and revive what was withdrawn, so copies are
 * not shown.
 *
 * @param takenDown articles taken down when this started; empty if unknown
 */
record ShownRecords(TailTopic topic, Optional<TakenDown> takenDown) {

    /** The selection for a topic; prints to {@code err} if it is unknown what was taken down. */
    static ShownRecords of(TailTopic topic, Settings settings, PrintWriter err) throws InterruptedException {
        if (!topic.hasWords()) {
            return new ShownRecords(topic, Optional.empty());
        }
        Optional<TakenDown> takenDown = TakenDownArticles.readIfThere(
                settings, why -> err.println("quotewire: articles that were taken down are shown: " + why));
        return new ShownRecords(topic, takenDown);
    }

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

    /** By its value only, as the key of an event is a name. */
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
