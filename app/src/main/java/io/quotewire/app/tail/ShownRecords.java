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
 * Which records of a topic are shown: nothing that tells words of what is taken down. Articles are shown so that they
 * can be fed elsewhere: there a copy would be a version that came last, and bring back what was withdrawn.
 *
 * @param takenDown by people, as it was at the start; empty if nobody can tell
 */
record ShownRecords(TailTopic topic, Optional<TakenDown> takenDown) {

    /** What is shown from now on; on {@code err} it is said if what was taken down cannot be known. */
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
