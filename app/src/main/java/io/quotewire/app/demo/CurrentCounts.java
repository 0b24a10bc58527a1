package io.quotewire.app.demo;

import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The current counts: the last value of each key. */
public final class CurrentCounts {
    private final Map<String, Count> byKey = new TreeMap<>();

    private CurrentCounts() {}

    /** Reads the counts topic to its end. */
    public static CurrentCounts read(Settings settings) {
        CurrentCounts counts = new CurrentCounts();
        try (TopicReader reader =
                TopicReader.fromBeginning(settings, settings.topics().counts())) {
            reader.readToEnd(counts::take);
        }
        return counts;
    }

    /** All counts by key. */
    public Map<String, Count> byKey() {
        return Map.copyOf(byKey);
    }

    /** The highest totals of a kind, ties sorted by name. */
    public List<Count> top(Count.Kind kind, ToLongFunction<Count> by, int limit) {
        return byKey.values().stream()
                .filter(count -> count.kind() == kind && count.window().equals(Count.TOTAL))
                .filter(count -> by.applyAsLong(count) > 0)
                .sorted(Comparator.comparingLong(by).reversed().thenComparing(Count::name))
                .limit(limit)
                .toList();
    }

    private boolean take(ConsumerRecord<byte[], byte[]> read) {
        String key = new String(read.key(), StandardCharsets.UTF_8);
        if (read.value() == null) {
            byKey.remove(key);
        } else {
            try {
                byKey.put(key, Json.read(read.value(), Count.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return true;
    }
}
