package io.quotewire.page.article;

import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.CorrectionRecord;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Tells whether people have taken an article down, by the corrections as they stand when it is asked. Thread-safe. */
record TakenDownArticles(Settings settings) {

    /** @throws org.apache.kafka.common.KafkaException where the topic cannot be read */
    boolean has(String articleId) {
        byte[] key = Keys.joined(List.of("article", articleId)).getBytes(StandardCharsets.UTF_8);
        AtomicBoolean erased = new AtomicBoolean();
        try (TopicReader corrections =
                TopicReader.fromBeginning(settings, settings.topics().corrections())) {
            corrections.readToEnd(record -> {
                if (Arrays.equals(key, record.key())) {
                    erased.set(isErasure(record));
                }
                return true;
            });
        }
        return erased.get();
    }

    private static boolean isErasure(ConsumerRecord<byte[], byte[]> record) {
        try {
            return record.value() != null
                    && CorrectionRecord.read(record.key(), record.value()).action() == Correction.Action.ERASE;
        } catch (IOException e) {
            return false;
        }
    }
}
