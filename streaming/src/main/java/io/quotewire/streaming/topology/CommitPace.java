package io.quotewire.streaming.topology;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;

/**
 * Has the tasks of a service commit the sooner the fresher what they take is: ten times a second where somebody waits
 * for it, and only as often as {@code commit.interval.ms} says where it is old already, or where a thread takes {@value
 * #MANY} records a second or more. A commit costs much the same however much is in it, in requests to the brokers and
 * in waiting for them, and in a longer time more changes of one count become one. So a backlog is worked off faster,
 * and nothing comes later by more than a quarter of the time that it has waited anyhow, or where much comes by more
 * than the interval.
 *
 * <p>That time is from a moment on the record to the clock here, so the clocks must agree to a fraction of a second:
 * where the others' are behind, commits come as seldom as in a backlog; where they are ahead, always often.
 * Thread-safe: what a stream thread's tasks take is committed together, and what others do is no concern of it.
 */
public final class CommitPace {
    /**
     * The longest time between commits of a processor. Readers of quotes wait for it from the first record on, and a
     * transaction that is open for a second counts as one that holds them back.
     */
    public static final Duration OF_QUOTES = Duration.ofMillis(500);

    /** The same of a sink, which writes what others read, but for dead letters, only just before the commit. */
    public static final Duration OF_COUNTS = Duration.ofSeconds(1);

    private static final Duration SHORTEST = Duration.ofMillis(100);

    /** The time between commits is that part of the age of what is committed. */
    private static final int PART = 4;

    /** A second: a tenth of what a sink can, and more than a processor does that extracts what it takes. */
    private static final int MANY = 3000;

    private static final Duration COUNTED = Duration.ofSeconds(1);

    private final long longest;
    private final ThreadLocal<Open> open = ThreadLocal.withInitial(Open::new);

    /**
     * For the tasks of one service.
     *
     * @param longest time between commits, which its {@code commit.interval.ms} is unless somebody has set it
     */
    public CommitPace(Duration longest) {
        this.longest = longest.toMillis();
    }

    /**
     * Begins for a task; to be called within its processor's {@code init}. Where another interval than the longest is
     * set, that is the time between all commits.
     *
     * @param clock of the task, with which it ends
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
         * A record is taken. The clock ticks only while something is to be committed: Streams commits after each tick,
         * also where nothing came.
         *
         * @param since the moment from which somebody waits for what comes of it, in milliseconds since 1970
         */
        public void took(long since) {
            if (isByAge) {
                open.get().took(since);
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

    /** What a stream thread has taken and not committed, unless it was committed without being asked to. */
    private final class Open {
        private static final long NOTHING = Long.MIN_VALUE;

        private long freshest = NOTHING;
        private long last;
        private long countedFrom;
        private int records;
        private boolean areMany;

        void took(long since) {
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
            // A clock that was set back makes no difference for long.
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
