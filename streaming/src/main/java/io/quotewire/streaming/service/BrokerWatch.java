package io.quotewire.streaming.service;

import io.quotewire.streaming.cluster.ImpatientAdmin;
import io.quotewire.streaming.failure.FailureClassifier;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks every two seconds whether the brokers answer. Kafka's clients retry silently; this notices within ten seconds
 * that the brokers no longer answer, and logs once that they are lost and once that they are back. Thread-safe.
 */
public final class BrokerWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final String service;
    private final Settings settings;
    private final Admin admin;
    private final PeriodicTask task;
    private volatile boolean answered = true;
    private volatile long lastAnswer = System.nanoTime();

    private BrokerWatch(ServiceName service, Settings settings) {
        this.service = service.id();
        this.settings = settings;
        this.admin = ImpatientAdmin.create(settings);
        this.task = PeriodicTask.start(this.service + "-broker-watch", PAUSE, this::ask);
    }

    /**
     * Starts checking; until a first check fails the brokers are assumed to answer.
     *
     * @param service the service's name for the log
     * @throws KafkaException if no client can be created from the settings
     */
    public static BrokerWatch start(ServiceName service, Settings settings) {
        return new BrokerWatch(service, settings);
    }

    /** Whether the brokers answered the last check; a change has been logged by then. */
    public boolean answers() {
        return answered;
    }

    @Override
    public void close() {
        task.close();
        admin.close(Duration.ZERO);
    }

    private void ask() {
        try {
            admin.describeCluster().nodes().get();
            heard();
        } catch (ExecutionException | KafkaException e) {
            missed(e);
        } catch (InterruptedException e) {
            // Closed.
            Thread.currentThread().interrupt();
        }
    }

    private void heard() {
        long silence = Duration.ofNanos(System.nanoTime() - lastAnswer).toSeconds();
        lastAnswer = System.nanoTime();
        if (!answered) {
            LOG.info("{}: the broker at {} answers again, after {} s", service, settings.bootstrapServers(), silence);
            answered = true;
        }
    }

    private void missed(Exception error) {
        if (answered && !Thread.currentThread().isInterrupted()) {
            LOG.warn(
                    "{}: {}; retrying until it does",
                    service,
                    FailureClassifier.of(error, settings).explanation());
            answered = false;
        }
    }
}
