package io.quotewire.streaming.correction;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.table.CompactedTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The articles that people have taken down, as the topic of corrections has them. What the processor still knew of
 * them it has retracted, and of an archived one what the topics still hold; what is not taken back yet, or never will
 * be, may still be asked for.
 * One thread changes it, any number of threads ask. Thread-safe.
 */
public final class TakenDown implements CompactedTable {
    private final Map<String, String> articlesByKey = new ConcurrentHashMap<>();
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final AtomicLong changes = new AtomicLong();

    /**
     * Those that are taken down now.
     *
     * @throws org.apache.kafka.common.KafkaException where the topic cannot be read
     */
    public static TakenDown read(Settings settings) {
        TakenDown takenDown = new TakenDown();
        try (TopicReader corrections =
                TopicReader.fromBeginning(settings, settings.topics().corrections())) {
            corrections.readToEnd(record -> {
                takenDown.take(record.key(), record.value());
                return true;
            });
        }
        return takenDown;
    }

    /** Whether nothing of an article may be shown, however its id is written. */
    public boolean has(String articleId) {
        return !keys.isEmpty() && keys.contains(Keys.of(articleId));
    }

    /**
     * Whether a record is of one of them, as far as it tells: by its key, where that is an article's, or by what its
     * value says.
     */
    public boolean isOf(@Nullable String key, JsonNode value) {
        return Stream.of(
                        key == null ? "" : key,
                        value.path("id").asText(),
                        value.path("articleId").asText())
                .anyMatch(id -> !id.isEmpty() && has(id));
    }

    /** Their ids, as whoever decided wrote them. */
    public Set<String> articles() {
        return Set.copyOf(articlesByKey.values());
    }

    /** How often they have changed. */
    public long changes() {
        return changes.get();
    }

    /** Takes a record of the topic; what cannot be used leaves nothing under its key. */
    public void take(byte @Nullable [] key, byte @Nullable [] value) {
        if (key == null) {
            return;
        }
        try {
            if (value != null) {
                put(key, value, 0);
                return;
            }
        } catch (IOException e) {
            // The processor counts those and names them.
        }
        remove(new String(key, StandardCharsets.UTF_8), 0);
    }

    @Override
    public String what() {
        return "correction";
    }

    @Override
    public void put(byte[] key, byte[] value, long now) throws IOException {
        Correction correction = CorrectionRecord.read(key, value);
        String articleId = correction.articleId();
        if (correction.action() == Correction.Action.ERASE && articleId != null) {
            // In this order: whoever asks about an article that is listed is told that it is taken down.
            keys.add(Keys.of(articleId));
            articlesByKey.put(correction.key(), articleId);
            changes.incrementAndGet();
        }
    }

    @Override
    public void remove(String key, long now) {
        String articleId = articlesByKey.get(key);
        if (articleId != null) {
            // In this order: what looks between the two still finds it among those that are taken down, and looks
            // again.
            keys.remove(Keys.of(articleId));
            articlesByKey.remove(key);
            changes.incrementAndGet();
        }
    }

    /** The processor counts those. */
    @Override
    public void refused() {}
}
