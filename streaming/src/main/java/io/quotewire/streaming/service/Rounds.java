package io.quotewire.streaming.service;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something done again and again in a thread of its own, which does not keep the process from ending. */
final class Rounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final ScheduledExecutorService thread;

    private Rounds(ScheduledExecutorService thread) {
        this.thread = thread;
    }

    /**
     * Begins at once.
     *
     * @param pause from the end of one round to the beginning of the next
     */
    static Rounds start(String name, Duration pause, Runnable round) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
        // A round that throws would be the last.
        Runnable guarded = () -> {
            try {
                round.run();
            } catch (RuntimeException e) {
                LOG.warn("{}: {}", name, e.toString());
            }
        };
        var unused = thread.scheduleWithFixedDelay(guarded, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return new Rounds(thread);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
