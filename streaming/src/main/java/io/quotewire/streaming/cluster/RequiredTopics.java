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
import java.util.function.LongSupplier;
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

    /** Looks once whether all that is needed is there. */
    interface Check {
        void run() throws ServiceFailure, InterruptedException;
    }

    private RequiredTopics() {}

    /**
     * Waits for the brokers for up to {@code broker.wait}, then, from when one answers, ten seconds for the topics, but
     * no longer than {@code broker.wait}; logs what it waits for.
     *
     * @throws ServiceFailure if no broker answers in that time, access is denied, or one of the topics is still missing
     *     or configured such that records would be lost
     */
    public static void await(Settings settings, List<String> topics) throws ServiceFailure, InterruptedException {
        await(settings, () -> check(settings, topics), System::nanoTime, BETWEEN_TRIES);
    }

    static void await(Settings settings, Check check, LongSupplier nanos, Duration betweenTries)
            throws ServiceFailure, InterruptedException {
        StartPatience patience = new StartPatience(settings.brokerWait());
        boolean waited = false;
        while (true) {
            try {
                check.run();
                if (waited) {
                    LOG.info("the broker at {} answers, and the topics are there", settings.bootstrapServers());
                }
                return;
            } catch (ServiceFailure e) {
                patience.begun(e.reason(), nanos.getAsLong())
                        .ifPresent(time -> LOG.warn("{}: waiting for up to {} s", e.explanation(), wholeSeconds(time)));
                if (patience.isOver(e.reason(), nanos.getAsLong())) {
                    throw e;
                }
                waited = true;
                TimeUnit.NANOSECONDS.sleep(betweenTries.toNanos());
            }
        }
    }

    private static long wholeSeconds(Duration time) {
        return time.plusMillis(999).toSeconds();
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
            wrong = missing(settings, admin, topics);
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
        return missing(
                settings,
                required.stream().filter(topic -> !present.contains(topic)).toList());
    }

    /**
     * The same, asking the cluster which are present.
     *
     * @throws ExecutionException with Kafka's error as the cause, also if one of them may not be described
     */
    public static Optional<ServiceFailure> missing(Settings settings, Admin admin, List<String> required)
            throws ExecutionException, InterruptedException {
        return missing(settings, AbsentTopics.of(admin, required));
    }

    private static Optional<ServiceFailure> missing(Settings settings, List<String> missing) {
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new ServiceFailure(
                        Reason.TOPIC_MISSING,
                        (missing.size() == 1 ? "topic " : "topics ") + String.join(", ", missing) + " missing at "
                                + settings.bootstrapServers()));
    }
}
