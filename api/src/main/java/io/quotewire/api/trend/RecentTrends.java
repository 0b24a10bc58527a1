package io.quotewire.api.trend;

import io.quotewire.sink.query.Question;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Trends as they were found some seconds ago at most: to find them costs more than a look into a list, and they change
 * slowly. Thread-safe.
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

    /** The trends of a window; throws what asking for them throws, and then keeps nothing. */
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
