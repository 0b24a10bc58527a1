package io.quotewire.app.bench;

import io.quotewire.streaming.reading.TopicReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The throughput of {@link PassThroughCommand} with all articles sent, by the broker's clock: one pass as warm-up, then
 * repeated passes for as long as a rate is held.
 *
 * @param articlesPerSecond from the first article to the last, in all measured passes
 * @param seconds total duration of those passes; that of a single one if more would not give a useful figure
 */
record PassThrough(double articlesPerSecond, double seconds) {
    private static final double MILLISECONDS = 1e3;

    /** A restart takes seconds, so a pass that would have to be repeated more often than this is too short. */
    private static final int MOST_PASSES = 5;

    /** A shorter measurement mainly reflects the start-up. */
    private static final double SHORTEST = 10;

    PassThrough {
        seconds = Math.max(seconds, 1 / MILLISECONDS);
    }

    /**
     * Measures it.
     *
     * @param articles number of articles
     * @param length total duration of the passes
     */
    static PassThrough measure(BenchPlace place, long articles, Duration length)
            throws IOException, InterruptedException {
        List<String> command = List.of("bench", "pass-through", "--articles", String.valueOf(articles));
        try (CommandProcess copying = place.command("passed", command);
                TopicReader reader =
                        TopicReader.fromBeginning(place.settings(), PassThroughCommand.topic(place.settings()))) {
            double warm = pass(copying, reader, articles);
            double wanted = length.toMillis() / MILLISECONDS;
            int passes = warm * MOST_PASSES < wanted ? 1 : MOST_PASSES;
            int done = 0;
            double seconds = 0;
            while (done < passes && seconds < wanted) {
                seconds += pass(copying, reader, articles);
                done++;
            }
            double measured = Math.max(seconds, 1 / MILLISECONDS);
            return new PassThrough(done * articles / measured, measured);
        }
    }

    /** Whether the duration is too short for a comparison. */
    boolean isTooShort() {
        return seconds < SHORTEST;
    }

    /** Seconds from the first article of a pass to its last; the next pass begins when this one is over. */
    private static double pass(CommandProcess copying, TopicReader reader, long articles) throws IOException {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        long read = 0;
        while (read < articles) {
            var records = reader.next();
            if (records.isEmpty()) {
                copying.check();
            }
            for (ConsumerRecord<byte[], byte[]> record : records) {
                first = Math.min(first, record.timestamp());
                last = Math.max(last, record.timestamp());
                read++;
            }
        }
        return (last - first) / MILLISECONDS;
    }
}
