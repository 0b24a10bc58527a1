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
 * The articles that people have taken down, as read from the corrections topic. The processor retracts what it still
 * knows of them, and, for archived ones, what the topics still retain. Until then, or where that is impossible, their
 * events can still be asked for and must be hidden. Thread-safe: one thread updates it, any number query it.
 */
public final class TakenDown implements CompactedTable {
    private final Map<String, String> articlesByKey = new ConcurrentHashMap<>();
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final AtomicLong changes = new AtomicLong();

    /**
     * The articles that are taken down now.
     *
     * @throws org.apache.kafka.common.KafkaException if the topic cannot be read
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

    /** Whether an article is taken down and must not be shown, in whichever Unicode form its id is given. */
    public boolean has(String articleId) {
        return !keys.isEmpty() && keys.contains(Keys.of(articleId));
    }

    /**
     * Whether a record belongs to one of these articles, as far as it shows: by its key, if that is an article's id, or
     * by its value.
     */
    public boolean isOf(@Nullable String key, JsonNode value) {
        return Stream.of(
                        key == null ? "" : key,
                        value.path("id").asText(),
                        value.path("articleId").asText())
                .anyMatch(id -> !id.isEmpty() && has(id));
    }

    /** Their ids, as written in the decisions. */
    public Set<String> articles() {
        return Set.copyOf(articlesByKey.values());
    }

    /** How often the set has changed. */
    public long changes() {
        return changes.get();
    }

    /** Applies a record of the topic; an invalid one clears its key. */
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
            // The processor counts and logs these.
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
            // In this order, so that an article that is listed is also reported as taken down.
            keys.add(Keys.of(articleId));
            articlesByKey.put(correction.key(), articleId);
            changes.incrementAndGet();
        }
    }

    @Override
    public void remove(String key, long now) {
        String articleId = articlesByKey.get(key);
        if (articleId != null) {
            // In this order, so that a reader that looks between the two finds it still listed, and looks again.
            keys.remove(Keys.of(articleId));
            articlesByKey.remove(key);
            changes.incrementAndGet();
        }
    }

    /** The processor counts these. */
    @Override
    public void refused() {}
}
