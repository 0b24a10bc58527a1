package io.quotewire.app.bench;

import io.quotewire.streaming.reading.TopicReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What {@link PassThroughCommand} did with all that was sent, by the broker's clock: once until warm, then again and
 * again for as long as a rate is held.
 *
 * @param articlesPerSecond from the first article to the last, in all passes that count
 * @param seconds that those passes took together; one alone if more would not make a measure of it
 */
record PassThrough(double articlesPerSecond, double seconds) {
    private static final double MILLISECONDS = 1e3;

    /** Starting again takes seconds: a pass that would have to be made more often than this is too short. */
    private static final int MOST_PASSES = 5;

    /** What is shorter says more of the start than of what goes through. */
    private static final double SHORTEST = 10;

    PassThrough {
        seconds = Math.max(seconds, 1 / MILLISECONDS);
    }

    /**
     * Measures it.
     *
     * @param articles how many there are
     * @param length how long the passes are to take together
     */
    static PassThrough measure(BenchPlace place, long articles, Duration length) throws IOException {
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

    /** Whether that is too short to compare anything with. */
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
