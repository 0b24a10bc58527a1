package io.quotewire.streaming.service;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second whether a service commits what it does: its tasks run and the brokers answer, and yet nothing
 * moves, if they do not accept commits. Logs once that nothing can be committed, and once that it can. Thread-safe.
 */
final class StallWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StallWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String service;
    private final Supplier<Optional<Duration>> overdue;
    private final BooleanSupplier answers;
    private final PeriodicTask task;
    private volatile boolean moves = true;
    private Duration stalled = Duration.ZERO;

    private StallWatch(ServiceName service, Supplier<Optional<Duration>> overdue, BooleanSupplier answers) {
        this.service = service.id();
        this.overdue = overdue;
        this.answers = answers;
        this.task = PeriodicTask.start(this.service + "-stall-watch", PAUSE, this::look);
    }

    /**
     * Starts looking.
     *
     * @param overdue how long something has been waiting to be committed, if for too long
     * @param answers whether a broker answers: otherwise nothing is committed, whether or not anything waits
     */
    static StallWatch start(ServiceName service, Supplier<Optional<Duration>> overdue, BooleanSupplier answers) {
        return new StallWatch(service, overdue, answers);
    }

    /** Whether nothing waited too long to be committed when it last looked. */
    boolean moves() {
        return moves;
    }

    /** Looks now. */
    synchronized void look() {
        Optional<Duration> now = overdue.get();
        if (now.isEmpty() && !moves && !answers.getAsBoolean()) {
            // What it gave up to commit, it begins again once a broker answers.
            stalled = stalled.plus(PAUSE);
            return;
        }
        if (now.isEmpty() && !moves) {
            LOG.info("{}: nothing waits in vain to be committed any more, after {} s", service, stalled.toSeconds());
        } else if (now.isPresent() && moves) {
            LOG.warn(
                    "{}: nothing could be committed for {} s; retrying until it can",
                    service,
                    now.get().toSeconds());
        }
        stalled = now.orElse(Duration.ZERO);
        moves = now.isEmpty();
    }

    @Override
    public void close() {
        task.close();
    }
}
