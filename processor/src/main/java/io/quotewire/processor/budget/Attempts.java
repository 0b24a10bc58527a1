package io.quotewire.processor.budget;

import io.quotewire.streaming.topology.Arrival;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers what this process has attempted, whether it was committed or not. Stores roll back what an aborted
 * transaction did; without this class the next attempt would wait for the same slow articles again. Shared by all tasks
 * of a processor and outlives them. Thread-safe.
 */
public final class Attempts {
    private static final int MOST_TIMED_OUT = 1000;

    /** More than can time out in two days; if all that wait were forgotten in turn, each would be tried for good. */
    private static final int MOST_REPEATED = 20_000;

    /** So that an extractor that waits for something that never comes does not wait for good. */
    private static final int MOST_REPETITIONS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final Map<String, Taken> latest = new ConcurrentHashMap<>();
    private final Map<String, TimedOut> timedOut = new LinkedHashMap<>();
    private final Map<String, Integer> repeated = new LinkedHashMap<>();

    /** As {@link #noteRead}; logs if a transaction was aborted. */
    public void note(Arrival arrival) {
        noteRead(arrival)
                .ifPresent(last -> LOG.warn(
                        "a transaction was aborted: the articles from offset {} to {} of {}-{} are processed again",
                        arrival.offset(),
                        last,
                        arrival.topic(),
                        arrival.partition()));
    }

    /**
     * Notes that a record was read that has not been applied yet.
     *
     * @return the offset up to which its partition had been read before, if that is this offset or a later one: the
     *     transaction was aborted
     */
    public OptionalLong noteRead(Arrival arrival) {
        Taken now = new Taken(arrival.offset(), arrival.record().timestamp());
        Taken before = latest.put(arrival.topic() + '-' + arrival.partition(), now);
        return before == null || before.offset() < now.offset() || before.time() < now.time()
                ? OptionalLong.empty()
                : OptionalLong.of(before.offset());
    }

    /** Notes that this extractor took too long for the article. */
    public void noteTimeout(Arrival arrival, String extractor, String explanation) {
        synchronized (timedOut) {
            timedOut.put(place(arrival), new TimedOut(extractor, explanation));
            if (timedOut.size() > MOST_TIMED_OUT) {
                timedOut.remove(timedOut.keySet().iterator().next());
            }
        }
    }

    /**
     * Notes that the article timed out because it hardly had a processor; false after ten times. They are counted anew
     * after a restart, and of an article that more than twenty thousand others have followed.
     */
    public boolean mayBeRepeated(Arrival arrival) {
        synchronized (repeated) {
            int times = repeated.merge(place(arrival), 1, Integer::sum);
            if (repeated.size() > MOST_REPEATED) {
                repeated.remove(repeated.keySet().iterator().next());
            }
            return times <= MOST_REPETITIONS;
        }
    }

    /** Forgets how often the article timed out. */
    public void noteSuccess(Arrival arrival) {
        synchronized (repeated) {
            if (!repeated.isEmpty()) {
                repeated.remove(place(arrival));
            }
        }
    }

    /** Why this extractor must not try the article again; empty if it has not timed out before. */
    public Optional<String> earlierTimeout(Arrival arrival, String extractor) {
        synchronized (timedOut) {
            return Optional.ofNullable(timedOut.get(place(arrival)))
                    .filter(before -> before.extractor().equals(extractor))
                    .map(TimedOut::explanation);
        }
    }

    /** With its time, since a recreated topic has other records at the same offsets. */
    private static String place(Arrival arrival) {
        return arrival.topic()
                + '-'
                + arrival.partition()
                + '@'
                + arrival.offset()
                + ' '
                + arrival.record().timestamp();
    }

    /** @param time when the record was written: in a recreated topic later ones have lower offsets */
    private record Taken(long offset, long time) {}

    private record TimedOut(String extractor, String explanation) {}
}
