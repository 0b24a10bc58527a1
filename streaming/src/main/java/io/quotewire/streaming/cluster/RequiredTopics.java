package io.quotewire.streaming.cluster;

import io.quotewire.streaming.failure.FailureClassifier;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.failure.ServiceFailure.Reason;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks that topics exist and are configured safely before a service starts. Kafka Streams itself waits for brokers
 * silently and for ever, and reports a missing topic by pages of stack traces.
 */
public final class RequiredTopics {
    private static final Logger LOG = LoggerFactory.getLogger(RequiredTopics.class);

    /** A pause, since an unresolvable address fails without waiting. */
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private RequiredTopics() {}

    /**
     * Waits for the brokers for up to {@code broker.wait}, and logs that it does.
     *
     * @throws ServiceFailure if no broker answers in that time, access is denied, or one of the topics is missing or
     *     configured such that records would be lost
     */
    public static void await(Settings settings, List<String> topics) throws ServiceFailure, InterruptedException {
        Duration patience = settings.brokerWait();
        long began = System.nanoTime();
        boolean told = false;
        while (true) {
            try {
                check(settings, topics);
                if (told) {
                    LOG.info("the broker at {} answers", settings.bootstrapServers());
                }
                return;
            } catch (ServiceFailure e) {
                boolean mayPass = e.reason() == Reason.NO_ANSWER || e.reason() == Reason.NO_ADDRESS;
                if (!mayPass || System.nanoTime() - began >= patience.toNanos()) {
                    throw e;
                }
                if (!told) {
                    LOG.warn("{}: waiting for up to {} s", e.explanation(), patience.toSeconds());
                    told = true;
                }
                TimeUnit.NANOSECONDS.sleep(BETWEEN_TRIES.toNanos());
            }
        }
    }

    /**
     * Checks once, without waiting.
     *
     * @throws ServiceFailure if no broker answers, access is denied, or one of the topics is missing or configured such
     *     that records would be lost
     */
    public static void check(Settings settings, List<String> topics) throws ServiceFailure, InterruptedException {
        Optional<ServiceFailure> wrong;
        try (Admin admin = ImpatientAdmin.create(settings)) {
            wrong = missing(settings, admin.listTopics().names().get(), topics);
            if (wrong.isEmpty()) {
                List<String> unsafe = UnsafeTopics.of(admin, settings, topics);
                wrong = unsafe.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ServiceFailure(Reason.TOPIC_UNSAFE, String.join("; ", unsafe)));
            }
        } catch (ExecutionException | KafkaException e) {
            throw FailureClassifier.of(e, settings);
        }
        if (wrong.isPresent()) {
            throw wrong.get();
        }
    }

    /** The failure that names those of the required topics that are not present; empty if all are. */
    public static Optional<ServiceFailure> missing(Settings settings, Set<String> present, List<String> required) {
        List<String> missing =
                required.stream().filter(topic -> !present.contains(topic)).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new ServiceFailure(
                        Reason.TOPIC_MISSING,
                        (missing.size() == 1 ? "topic " : "topics ") + String.join(", ", missing) + " missing at "
                                + settings.bootstrapServers()));
    }
}
