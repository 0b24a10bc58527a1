package io.quotewire.streaming.service;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a task repeatedly in a daemon thread of its own. */
final class PeriodicTask implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PeriodicTask.class);

    private final ScheduledExecutorService thread;

    private PeriodicTask(ScheduledExecutorService thread) {
        this.thread = thread;
    }

    /**
     * Starts at once.
     *
     * @param pause from the end of one run to the start of the next
     */
    static PeriodicTask start(String name, Duration pause, Runnable work) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread made = new Thread(run, name);
            made.setDaemon(true);
            return made;
        });
        // What the work throws would end the schedule, silently: also an Error, such as a lack of memory that passes.
        Runnable guarded = () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warn("{}: {}", name, e.toString());
            } catch (Error e) {
                LOG.warn("{}: {}", name, e.toString(), e);
            }
        };
        var unused = thread.scheduleWithFixedDelay(guarded, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return new PeriodicTask(thread);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
