package io.quotewire.app.bench;

import com.fasterxml.jackson.core.JsonParser;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Follows the topics, by the broker's timestamps. Not thread-safe. */
public final class TopicWatch implements AutoCloseable {
    private static final String PUBLISHER = "publisher|";
    private static final String ENTITY = "entity|";
    private static final String TOTAL = "|" + Count.TOTAL;
    private static final double MILLISECONDS = 1e3;

    private final Topics topics;
    private final TopicReader reader;
    private final Map<String, Long> articlesByPublisher = new HashMap<>();
    private final Map<String, Long> mentionsByEntity = new HashMap<>();
    private int fed;
    private int processed;
    private long articles;
    private long mentions;
    private long articlesCounted;
    private long mentionsCounted;
    private long firstFed;
    private long lastFed;
    private long lastProcessed;
    private long lastCounted;

    /** Starts with everything that the topics of this installation contain. */
    public TopicWatch(Settings settings) {
        topics = settings.topics();
        reader = TopicReader.fromBeginning(settings, topics.articles(), topics.processed(), topics.counts());
    }

    /**
     * Waits until a number of further articles has been processed and counted.
     *
     * @param check called while nothing comes; throws an exception if waiting is pointless
     */
    public RoundTimes awaitRound(int more, Runnable check) throws IOException {
        int end = processed + more;
        firstFed = Long.MAX_VALUE;
        while (fed < end || processed < end || !counted()) {
            var records = reader.next();
            if (records.isEmpty()) {
                check.run();
            }
            for (ConsumerRecord<byte[], byte[]> record : records) {
                take(record);
            }
        }
        return new RoundTimes(since(lastFed), since(lastProcessed), since(lastCounted));
    }

    @Override
    public void close() {
        reader.close();
    }

    private void take(ConsumerRecord<byte[], byte[]> record) throws IOException {
        if (record.topic().equals(topics.articles())) {
            fed++;
            firstFed = Math.min(firstFed, record.timestamp());
            lastFed = Math.max(lastFed, record.timestamp());
        } else if (record.topic().equals(topics.processed())) {
            processed++;
            for (Processed.Delta delta :
                    Json.read(record.value(), Processed.class).deltas()) {
                articles += delta.articles();
                mentions += delta.mentions();
            }
            lastProcessed = Math.max(lastProcessed, record.timestamp());
        } else {
            takeCount(new String(record.key(), StandardCharsets.UTF_8), record.value());
            lastCounted = Math.max(lastCounted, record.timestamp());
        }
    }

    private void takeCount(String key, byte[] value) throws IOException {
        if (!key.endsWith(TOTAL)) {
            return;
        }
        if (key.startsWith(PUBLISHER)) {
            articlesCounted += change(articlesByPublisher, key, number(value, "articles"));
        } else if (key.startsWith(ENTITY)) {
            mentionsCounted += change(mentionsByEntity, key, number(value, "mentions"));
        }
    }

    private static long change(Map<String, Long> counts, String key, long now) {
        Long before = counts.put(key, now);
        return before == null ? now : now - before;
    }

    /** Reads one number of a count and skips the rest: the watch shares its cores with what it measures. */
    private static long number(byte[] json, String field) throws IOException {
        try (JsonParser fields = Json.mapper().getFactory().createParser(json)) {
            fields.nextToken();
            for (String name = fields.nextFieldName(); name != null; name = fields.nextFieldName()) {
                fields.nextToken();
                if (name.equals(field)) {
                    return fields.getLongValue();
                }
                fields.skipChildren();
            }
        }
        return 0;
    }

    /** Whether the counts add up to the {@code processed} records. */
    private boolean counted() {
        return articlesCounted == articles && mentionsCounted == mentions;
    }

    private double since(long time) {
        return (time - firstFed) / MILLISECONDS;
    }
}
