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
 * What this process has tried, whether or not it was committed. Stores forget what an aborted transaction did; without
 * this the next try would wait for the same slow articles once more. Shared by all tasks of a processor and outlives
 * them; thread-safe.
 */
public final class Attempts {
    private static final int MOST_TIMED_OUT = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final Map<String, Long> latest = new ConcurrentHashMap<>();
    private final Map<String, TimedOut> timedOut = new LinkedHashMap<>();

    /** As {@link #take}; tells the log of a transaction that was aborted. */
    public void note(Arrival arrival) {
        take(arrival)
                .ifPresent(last -> LOG.warn(
                        "a transaction was aborted: the articles from offset {} to {} of {}-{} are done again",
                        arrival.offset(),
                        last,
                        arrival.topic(),
                        arrival.partition()));
    }

    /**
     * Notes that a record is taken that is not applied yet.
     *
     * @return the offset up to which its partition was taken before, where that was as far or further: the transaction
     *     was aborted
     */
    public OptionalLong take(Arrival arrival) {
        Long before = latest.put(arrival.topic() + '-' + arrival.partition(), arrival.offset());
        return before == null || before < arrival.offset() ? OptionalLong.empty() : OptionalLong.of(before);
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

    /** Why this extractor is not to try the article again, where it took too long before. */
    public Optional<String> earlierTimeout(Arrival arrival, String extractor) {
        synchronized (timedOut) {
            return Optional.ofNullable(timedOut.get(place(arrival)))
                    .filter(before -> before.extractor().equals(extractor))
                    .map(TimedOut::explanation);
        }
    }

    private static String place(Arrival arrival) {
        return arrival.topic() + '-' + arrival.partition() + '@' + arrival.offset();
    }

    private record TimedOut(String extractor, String explanation) {}
}
