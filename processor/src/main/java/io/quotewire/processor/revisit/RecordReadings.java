package io.quotewire.processor.revisit;

import io.quotewire.processor.rereading.ArticleRecords;
import io.quotewire.streaming.topology.Arrival;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The records of one partition's articles that are being read again: some at a time, in the order in which they were
 * asked for, and none for a minute after one could not be read. Used by one stream thread.
 */
final class RecordReadings {
    /** The most that are read at a time. */
    static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(RecordReadings.class);

    private final ArticleRecords records;
    private final int partition;
    private final ReadingPause pause;
    private final Map<String, Reading> readings = new LinkedHashMap<>();

    private record Reading(long offset, CompletableFuture<Optional<Arrival>> record) {}

    /** What happens with a record. */
    interface Reader {
        /**
         * A record has been read.
         *
         * @param key of its article
         * @param record empty if it no longer exists
         */
        void read(String key, long offset, Optional<Arrival> record);

        /** The record of this article could not be read; another time it may be. */
        void failed(String key);
    }

    /**
     * @param housekeeping interval between steps
     */
    RecordReadings(ArticleRecords records, int partition, Duration housekeeping) {
        this.records = records;
        this.partition = partition;
        this.pause = new ReadingPause(housekeeping);
    }

    /** Whether another may begin. */
    boolean hasRoom() {
        return pause.isOver() && readings.size() < MOST;
    }

    /** Whether the record of this article is being read. */
    boolean has(String key) {
        return readings.containsKey(key);
    }

    boolean isEmpty() {
        return readings.isEmpty();
    }

    /** Begins to read a record; one that is being read for the same article is no longer waited for. */
    void begin(String key, long offset) {
        readings.put(key, new Reading(offset, records.read(partition, offset)));
    }

    /** Stops reading the record of this article, if it is being read. */
    void cancel(String key) {
        Optional.ofNullable(readings.remove(key))
                .ifPresent(reading -> reading.record().cancel(false));
    }

    /** Hands over the records that have been read, asking {@code hasTime} before each; a step of the housekeeping. */
    void step(BooleanSupplier hasTime, Reader reader) {
        pause.step();
        for (var entries = readings.entrySet().iterator(); entries.hasNext() && hasTime.getAsBoolean(); ) {
            var entry = entries.next();
            if (entry.getValue().record().isDone()) {
                entries.remove();
                handOver(entry.getKey(), entry.getValue(), reader);
            }
        }
    }

    private void handOver(String key, Reading reading, Reader reader) {
        Optional<Arrival> record;
        try {
            record = reading.record().join();
        } catch (CompletionException | CancellationException e) {
            LOG.warn("reading the record of '{}' is retried later: {}", key, e.getMessage());
            pause.begin();
            reader.failed(key);
            return;
        }
        reader.read(key, reading.offset(), record);
    }

    /** Stops reading all of them. */
    void close() {
        readings.values().forEach(reading -> reading.record().cancel(false));
    }
}
