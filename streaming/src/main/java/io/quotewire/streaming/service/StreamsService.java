package io.quotewire.streaming.service;

import io.quotewire.streaming.cluster.RequiredTopics;
import io.quotewire.streaming.failure.FailureClassifier;
import io.quotewire.streaming.failure.InstancesDifferException;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.failure.ServiceFailure.Reason;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.TaskMetadata;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The life cycle of a Kafka Streams application. Keeps the error that ended it, so that whoever waits for it learns
 * why. Unavailable brokers do not end it: threads that fail because of them are replaced. Thread-safe.
 */
public final class StreamsService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsService.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(20);
    /** A thread does not end while its group shares the work, and beside instances that differ it always does. */
    private static final Duration CLOSE_TIMEOUT_BESIDE_OTHERS = Duration.ofSeconds(3);

    /**
     * How many transactions may time out before nothing moves: one whose commit is given up, and that of the successor,
     * which waits for the brokers to abort the first. The next one should succeed.
     */
    private static final int TRANSACTIONS_WAITED_FOR = 3;

    /** The end of the name that Kafka Streams gives its thread for tables. */
    private static final String TABLE_THREAD = "-GlobalStreamThread";

    private final String name;
    private final Settings settings;
    private final KafkaStreams streams;
    private final PendingCommits commits;
    private final List<String> sources;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch running = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Object closing = new Object();
    private boolean isClosed;
    private Set<TopicPartition> assigned = Set.of();

    /** Creates the application without starting it. */
    public StreamsService(ServiceName name, Settings settings, Topology topology, Properties properties) {
        this.name = name.id();
        this.settings = settings;
        Duration patience = StreamsProperties.transactionTimeout(properties).multipliedBy(TRANSACTIONS_WAITED_FOR);
        this.commits = new PendingCommits(patience, System::nanoTime);
        this.streams = new KafkaStreams(topology, properties, new BoundedClientSupplier(commits));
        this.sources = sourcesOf(topology);
        streams.setUncaughtExceptionHandler(this::failed);
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.RUNNING) {
                logAssignment();
                running.countDown();
            } else if (now == KafkaStreams.State.NOT_RUNNING || now == KafkaStreams.State.ERROR) {
                if (now == KafkaStreams.State.ERROR) {
                    // Must not look like an orderly end, after which nobody would start it again.
                    failure.compareAndSet(null, new IllegalStateException("Kafka Streams ended by an error"));
                }
                ended.countDown();
                running.countDown();
            }
        });
    }

    /** Starts the application's threads and returns at once. */
    public void start() {
        streams.start();
    }

    /**
     * Waits until the application ends.
     *
     * @throws ServiceFailure if an error ended it
     */
    public void await() throws InterruptedException, ServiceFailure {
        ended.await();
        throwFailure();
    }

    /**
     * Waits until all tasks are running, or the application has ended.
     *
     * @throws ServiceFailure if an error ended it
     */
    public void awaitRunning() throws InterruptedException, ServiceFailure {
        running.await();
        throwFailure();
    }

    /** The topics that it reads; internal ones without the application's name. */
    List<String> sources() {
        return sources;
    }

    /** Ends it by an error from outside its threads, which {@link #await} throws. It is still to be closed. */
    void end(RuntimeException error) {
        failure.compareAndSet(null, error);
        ended.countDown();
        running.countDown();
    }

    /** Whether the application has not failed; if it has, only a restart helps. */
    public boolean isLive() {
        KafkaStreams.State state = streams.state();
        return state != KafkaStreams.State.ERROR && state != KafkaStreams.State.PENDING_ERROR && failure.get() == null;
    }

    /** Whether all tasks are running. */
    public boolean isReady() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    /** How long something has been waiting to be committed, if for longer than three transactions may last. */
    Optional<Duration> overdue() {
        return commits.overdue();
    }

    /** The application itself, for its metrics and for queries of its stores. */
    public KafkaStreams streams() {
        return streams;
    }

    /**
     * Commits and stops; returns after at most 20 seconds. The instance leaves its group, so that others take over at
     * once, unless it is a static member that will rejoin. Further calls have no effect, but wait for the first: a
     * process that ended meanwhile would stay in its group.
     */
    @Override
    public void close() {
        synchronized (closing) {
            if (!isClosed) {
                isClosed = true;
                stop();
            }
        }
    }

    private void stop() {
        GroupMembershipOperation membership = settings.instanceId().isPresent()
                ? GroupMembershipOperation.REMAIN_IN_GROUP
                : GroupMembershipOperation.LEAVE_GROUP;
        Duration timeout =
                failure.get() instanceof InstancesDifferException ? CLOSE_TIMEOUT_BESIDE_OTHERS : CLOSE_TIMEOUT;
        if (!streams.close(CloseOptions.groupMembershipOperation(membership).withTimeout(timeout))) {
            LOG.warn("{} did not stop within {} s", name, timeout.toSeconds());
        }
    }

    private StreamThreadExceptionResponse failed(Throwable error) {
        ServiceFailure explained = FailureClassifier.of(error, settings);
        if (isReplaceable(Thread.currentThread()) && mayPass(explained.reason())) {
            LOG.warn("{}: a thread failed ({}); it is replaced", name, String.valueOf(error.getMessage()));
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        failure.compareAndSet(null, error);
        if (explained.reason() == Reason.FAILED) {
            LOG.error("{} stops", name, error);
        }
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /** Kafka Streams has one thread that reads tables into memory, and shuts down rather than replace that. */
    private static boolean isReplaceable(Thread failed) {
        return !failed.getName().endsWith(TABLE_THREAD);
    }

    private boolean mayPass(Reason reason) {
        return switch (reason) {
            // A polling thread is given other records then; only a committing one ends with this error.
            case NO_ANSWER, TRANSACTION_LOST, OFFSET_GONE, BROKER_FAILED -> true;
            case TOPIC_MISSING -> sourcesAreThere();
            default -> false;
        };
    }

    /**
     * Checked again: a client whose broker has just come back may not know the topics yet, and Kafka Streams would take
     * them for missing.
     */
    private boolean sourcesAreThere() {
        try {
            RequiredTopics.check(settings, sources);
            return true;
        } catch (ServiceFailure e) {
            return e.reason() == Reason.NO_ANSWER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> sourcesOf(Topology topology) {
        return topology.describe().subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .filter(TopologyDescription.Source.class::isInstance)
                .flatMap(source -> ((TopologyDescription.Source) source).topicSet().stream())
                .distinct()
                .toList();
    }

    /** Called by the threads of Kafka Streams, one at a time. */
    private synchronized void logAssignment() {
        Set<TopicPartition> now = new HashSet<>();
        streams.metadataForLocalThreads()
                .forEach(thread -> thread.activeTasks().stream()
                        .map(TaskMetadata::topicPartitions)
                        .forEach(now::addAll));
        Set<TopicPartition> taken = new HashSet<>(now);
        taken.removeAll(assigned);
        Set<TopicPartition> given = new HashSet<>(assigned);
        given.removeAll(now);
        assigned = now;
        if (!given.isEmpty()) {
            LOG.info("{}: partitions revoked: {}", name, new Assignment(given));
        }
        LOG.info("{} works; partitions assigned: {}; all: {}", name, new Assignment(taken), new Assignment(now));
    }

    private void throwFailure() throws ServiceFailure {
        Throwable error = failure.get();
        if (error != null) {
            ServiceFailure explained = FailureClassifier.of(error, settings);
            throw new ServiceFailure(explained.reason(), name + " stopped: " + explained.explanation(), error);
        }
    }
}
