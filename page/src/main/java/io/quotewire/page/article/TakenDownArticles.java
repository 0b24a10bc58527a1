package io.quotewire.page.article;

import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.CorrectionRecord;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Tells whether people have taken an article down, by the corrections as they stand when it is asked. Thread-safe. */
record TakenDownArticles(Settings settings) {

    /** @throws org.apache.kafka.common.KafkaException where the topic cannot be read */
    boolean has(String articleId) {
        String sought = Keys.of(articleId);
        Map<String, String> erased = new HashMap<>();
        try (TopicReader corrections =
                TopicReader.fromBeginning(settings, settings.topics().corrections())) {
            corrections.readToEnd(record -> {
                if (record.key() != null) {
                    String key = new String(record.key(), StandardCharsets.UTF_8);
                    erased.remove(key);
                    erasedBy(record).ifPresent(article -> erased.put(key, article));
                }
                return true;
            });
        }
        return erased.containsValue(sought);
    }

    private static Optional<String> erasedBy(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return Optional.empty();
        }
        try {
            Correction correction = CorrectionRecord.read(record.key(), record.value());
            return Optional.ofNullable(correction.articleId())
                    .filter(articleId -> correction.action() == Correction.Action.ERASE)
                    .map(Keys::of);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
