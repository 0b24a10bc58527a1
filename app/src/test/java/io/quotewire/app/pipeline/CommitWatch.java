package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.slf4j.LoggerFactory;

/**
 * Suspends something in the middle of a sink's next commit, when all is written and only the answer to the commit
 * itself is missing, and tells what becomes of the sink's tasks: both by what Kafka's clients in this process log.
 */
final class CommitWatch extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String SINK = "sink";

    private final Logger transactions = logger("org.apache.kafka.clients.producer.internals.TransactionManager");
    private final Logger tasks = logger("org.apache.kafka.streams.processor.internals");
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Suspension suspension;
    private boolean isSuspended;

    private CommitWatch(Suspension suspension) {
        this.suspension = suspension;
    }

    /** Waits for the next commit. */
    static CommitWatch suspending(Suspension suspension) {
        CommitWatch watch = new CommitWatch(suspension);
        watch.setContext(watch.tasks.getLoggerContext());
        watch.start();
        watch.transactions.setLevel(Level.DEBUG);
        watch.transactions.addAppender(watch);
        watch.tasks.setLevel(Level.INFO);
        watch.tasks.addAppender(watch);
        return watch;
    }

    /** Waits until all tasks have been closed, or several of them restarted to be restored. */
    void awaitGivenUp() {
        awaitSaid("all tasks given up", () -> count("is being fenced") > 0 || count("] Initialized") > 2);
    }

    /** Waits until the sink's thread has learnt that it is to end. */
    void awaitEnding() {
        awaitSaid("the sink's thread to end", () -> count("Informed to shut down") > 0);
    }

    /** Shows all that was said if it waits in vain. */
    private void awaitSaid(String what, BooleanSupplier holds) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(said).matches(lines -> holds.getAsBoolean(), what));
    }

    private long count(String text) {
        return said.stream().filter(line -> line.contains(text)).count();
    }

    @Override
    protected void append(ILoggingEvent event) {
        String line = event.getFormattedMessage();
        if (!line.contains(SINK)) {
            return;
        }
        if (isSuspended) {
            said.add(line);
        } else if (line.endsWith("to COMMITTING_TRANSACTION")) {
            isSuspended = true;
            try {
                suspension.begin();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        transactions.detachAppender(this);
        transactions.setLevel(null);
        tasks.detachAppender(this);
        tasks.setLevel(null);
        stop();
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    /** What is done in the middle of the commit, by the thread that commits. */
    @FunctionalInterface
    interface Suspension {
        /** Begins it. */
        void begin() throws Exception;
    }
}
