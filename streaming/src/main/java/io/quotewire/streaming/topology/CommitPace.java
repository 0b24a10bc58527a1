package io.quotewire.streaming.topology;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;

/**
 * Adapts how often a service's tasks commit to the age of the records they take: up to ten times a second if somebody
 * waits for them, and only as often as {@code commit.interval.ms} says if they are old already, or if a thread takes
 * {@value #MANY} records a second or more. The cost of a commit, in requests to the brokers and waiting for them,
 * hardly depends on its size, and over a longer interval more changes of one count become one. So a backlog is
 * processed faster, and nothing is delayed by more than a quarter of the time it has waited already, or, under load, by
 * more than the interval.
 *
 * <p>The age is measured from a timestamp in the record to the local clock, so the clocks must agree to a fraction of a
 * second: if the other clock is behind, commits are as rare as in a backlog; if it is ahead, they are always frequent.
 * Thread-safe: the tasks of one stream thread are committed together, and threads do not affect each other.
 */
public final class CommitPace {
    /**
     * The longest interval between commits of a processor. Readers of quotes wait from the first record on, and a
     * transaction that is open for a second counts as holding them back.
     */
    public static final Duration OF_QUOTES = Duration.ofMillis(500);

    /** The same for a sink, which writes everything that others read, except dead letters, just before the commit. */
    public static final Duration OF_COUNTS = Duration.ofSeconds(1);

    private static final Duration SHORTEST = Duration.ofMillis(100);

    /** The interval between commits is this fraction of the age of what is committed. */
    private static final int PART = 4;

    /** Records a second: a tenth of what a sink can process, and more than a processor can extract. */
    private static final int MANY = 3000;

    private static final Duration COUNTED = Duration.ofSeconds(1);

    private final long longest;
    private final ThreadLocal<Open> open = ThreadLocal.withInitial(Open::new);

    /**
     * For the tasks of one service.
     *
     * @param longest interval between commits, equal to the service's {@code commit.interval.ms} unless the user has
     *     set that
     */
    public CommitPace(Duration longest) {
        this.longest = longest.toMillis();
    }

    /**
     * Starts for a task; to be called by its processor's {@code init}. If the user has set another interval, all
     * commits are left to it.
     *
     * @param clock the task's clock, which ends the pace when it is closed
     */
    public OfTask begin(ProcessorContext<?, ?> context, TaskClock clock) {
        String interval = String.valueOf(context.appConfigs().get(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG));
        return new OfTask(context, clock, interval.equals(Long.toString(longest)));
    }

    /** The pace of one task. Used by one stream thread. */
    public final class OfTask {
        private final ProcessorContext<?, ?> context;
        private final TaskClock clock;
        private final boolean isByAge;
        private @Nullable Cancellable ticking;

        private OfTask(ProcessorContext<?, ?> context, TaskClock clock, boolean isByAge) {
            this.context = context;
            this.clock = clock;
            this.isByAge = isByAge;
        }

        /**
         * Notes that a record arrived. The clock ticks only while there is something to commit, since Streams commits
         * after each tick even if nothing came.
         *
         * @param since the time since which somebody has been waiting for the result, in milliseconds since 1970
         */
        public void recordArrived(long since) {
            if (isByAge) {
                open.get().recordArrived(since);
                if (ticking == null) {
                    ticking = clock.each(SHORTEST, this::tick);
                }
            }
        }

        private void tick(Instant now) {
            Open taken = open.get();
            if (taken.isDue(now.toEpochMilli())) {
                context.commit();
            }
            if (taken.isNothing() && ticking != null) {
                ticking.cancel();
                ticking = null;
            }
        }
    }

    /** What a stream thread has taken since the last commit that this class asked for. */
    private final class Open {
        private static final long NOTHING = Long.MIN_VALUE;

        private long freshest = NOTHING;
        private long last;
        private long countedFrom;
        private int records;
        private boolean areMany;

        void recordArrived(long since) {
            freshest = Math.max(freshest, since);
            records++;
        }

        boolean isNothing() {
            return freshest == NOTHING;
        }

        boolean isDue(long now) {
            if (isNothing()) {
                return false;
            }
            countRecords(now);
            long wait = (now - freshest) / PART;
            boolean isLeftToInterval = areMany || wait >= longest;
            // A clock that is set back delays only one commit.
            if (!isLeftToInterval && now >= last && now - last < wait) {
                return false;
            }
            freshest = NOTHING;
            last = now;
            return !isLeftToInterval;
        }

        private void countRecords(long now) {
            long counted = now - countedFrom;
            if (counted < 0 || counted >= COUNTED.toMillis()) {
                areMany = counted > 0 && records * COUNTED.toMillis() >= MANY * counted;
                countedFrom = now;
                records = 0;
            }
        }
    }
}
