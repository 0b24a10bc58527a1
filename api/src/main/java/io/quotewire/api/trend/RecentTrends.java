package io.quotewire.api.trend;

import io.quotewire.sink.query.Question;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Caches trends for some seconds: computing them costs more than reading a list, and they change slowly. Thread-safe.
 */
public final class RecentTrends {
    private static final long OLDEST = Duration.ofSeconds(5).toNanos();
    private static final int MOST_KEPT = 200;

    private final LongSupplier nanoseconds;
    private final Map<Question.Busiest, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(long at, Trends trends) {}

    public RecentTrends() {
        this(System::nanoTime);
    }

    RecentTrends(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** The trends of a window; an exception of the computation is passed on, and nothing is cached. */
    public Trends of(Trends.Frequencies counts, Question.Busiest asked) {
        Kept recent = kept.get(asked);
        long now = nanoseconds.getAsLong();
        if (recent != null && now - recent.at() < OLDEST) {
            return recent.trends();
        }
        Trends trends = Trends.of(counts, asked);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(asked, new Kept(now, trends));
        return trends;
    }
}
