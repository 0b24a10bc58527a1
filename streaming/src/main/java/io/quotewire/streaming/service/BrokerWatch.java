package io.quotewire.streaming.service;

import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the brokers answer, asked every two seconds. Kafka's clients try again in silence; this tells, at most ten
 * seconds after they fell silent, and says in the log, once, that they are lost and, once, that they are back.
 * Thread-safe.
 */
public final class BrokerWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final String service;
    private final Settings settings;
    private final Admin admin;
    private final Rounds rounds;
    private volatile boolean answered = true;
    private volatile long lastAnswer = System.nanoTime();

    private BrokerWatch(ServiceName service, Settings settings) {
        this.service = service.id();
        this.settings = settings;
        this.admin = Admin.create(RequiredTopics.impatient(settings));
        this.rounds = Rounds.start(this.service + "-broker-watch", PAUSE, this::ask);
    }

    /**
     * Begins to ask; until the first answer is overdue the brokers are taken to be there.
     *
     * @param service as the log names it
     * @throws KafkaException where the settings make no client
     */
    public static BrokerWatch start(ServiceName service, Settings settings) {
        return new BrokerWatch(service, settings);
    }

    /** Whether they answered when they were last asked; that this has changed is in the log by then. */
    public boolean answers() {
        return answered;
    }

    @Override
    public void close() {
        rounds.close();
        admin.close(Duration.ZERO);
    }

    private void ask() {
        try {
            admin.describeCluster().nodes().get();
            heard();
        } catch (ExecutionException | KafkaException e) {
            missed(e);
        } catch (InterruptedException e) {
            // closed
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
                    "{}: {}; it is tried again until it does",
                    service,
                    FailureReading.of(error, settings).explanation());
            answered = false;
        }
    }
}
