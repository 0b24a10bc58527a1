package io.quotewire.streaming.cluster;

import io.quotewire.streaming.failure.FailureClassifier;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.failure.ServiceFailure.Reason;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** For whoever has just started the brokers to create the topics. */
    private static final Duration FOR_TOPICS = Duration.ofSeconds(10);

    private RequiredTopics() {}

    /**
     * Waits for the brokers for up to {@code broker.wait}, and within that time ten seconds for the topics from when a
     * broker first answers; logs what it waits for.
     *
     * @throws ServiceFailure if no broker answers in that time, access is denied, or one of the topics is still missing
     *     or configured such that records would be lost
     */
    public static void await(Settings settings, List<String> topics) throws ServiceFailure, InterruptedException {
        Map<Reason, Long> ends = new EnumMap<>(Reason.class);
        while (true) {
            try {
                check(settings, topics);
                if (!ends.isEmpty()) {
                    LOG.info("the broker at {} answers, and the topics are there", settings.bootstrapServers());
                }
                return;
            } catch (ServiceFailure e) {
                Duration patience = patience(e.reason(), settings);
                if (ends.putIfAbsent(e.reason(), System.nanoTime() + patience.toNanos()) == null
                        && !patience.isZero()) {
                    LOG.warn("{}: waiting for up to {} s", e.explanation(), patience.toSeconds());
                }
                if (System.nanoTime() - ends.get(e.reason()) >= 0) {
                    throw e;
                }
                TimeUnit.NANOSECONDS.sleep(BETWEEN_TRIES.toNanos());
            }
        }
    }

    /** How long a failure for this reason may still pass by itself. */
    private static Duration patience(Reason reason, Settings settings) {
        Duration forBrokers = settings.brokerWait();
        return switch (reason) {
            case NO_ANSWER, NO_ADDRESS -> forBrokers;
            case TOPIC_MISSING -> forBrokers.compareTo(FOR_TOPICS) < 0 ? forBrokers : FOR_TOPICS;
            default -> Duration.ZERO;
        };
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
