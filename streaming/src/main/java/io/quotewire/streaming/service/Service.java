package io.quotewire.streaming.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.quotewire.streaming.cluster.TopicReplication;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.failure.ClockSetBackException;
import io.quotewire.streaming.failure.FailureClassifier;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.metrics.Health;
import io.quotewire.streaming.metrics.MeterRegistries;
import io.quotewire.streaming.metrics.MetricsEndpoint;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/**
 * A running service: its Kafka Streams application with its metrics and health checks. Closing it stops it in order.
 * Thread-safe.
 *
 * <p>A main program runs one by {@code ServiceProcess}.
 */
public final class Service implements AutoCloseable {
    private static final Duration SUMMARY = Duration.ofMinutes(1);
    private static final Duration CLOCK_LOOK = Duration.ofSeconds(1);

    private final StreamsService streams;
    private final MetricsEndpoint endpoint;
    private final Resources resources;
    private final Readiness readiness;

    private Service(StreamsService streams, MetricsEndpoint endpoint, Resources resources, Readiness readiness) {
        this.streams = streams;
        this.endpoint = endpoint;
        this.resources = resources;
        this.readiness = readiness;
    }

    /**
     * Builds the topology from the service's Kafka settings and a registry for its meters, and starts it. Unless {@code
     * replication.factor} is passed through, internal topics are replicated as often as the topics that the service
     * works on.
     *
     * @throws ServiceFailure if the metrics port cannot be bound, the state folder cannot be used, or Kafka Streams
     *     does not start
     */
    public static Service start(
            ServiceName name, Settings settings, BiFunction<Properties, MeterRegistry, Topology> topology)
            throws ServiceFailure {
        try {
            return started(name, settings, topology);
        } catch (IOException e) {
            throw new ServiceFailure(ServiceFailure.Reason.SETTING, String.valueOf(e.getMessage()), e);
        } catch (KafkaException e) {
            throw FailureClassifier.of(e, settings);
        }
    }

    private static Service started(
            ServiceName name, Settings settings, BiFunction<Properties, MeterRegistry, Topology> topology)
            throws IOException, ServiceFailure {
        try (Resources resources = new Resources()) {
            PrometheusMeterRegistry registry = MeterRegistries.forService();
            Properties properties = StreamsProperties.of(settings, name);
            if (!properties.containsKey(StreamsConfig.REPLICATION_FACTOR_CONFIG)) {
                properties.put(
                        StreamsConfig.REPLICATION_FACTOR_CONFIG,
                        TopicReplication.of(settings, settings.topics().processed()));
            }
            Topology built = topology.apply(properties, registry);
            StreamsProperties.limitCommits(properties);
            StreamsService streams = new StreamsService(name, settings, built, properties);
            resources.add(streams::close);
            BrokerWatch watch = BrokerWatch.start(name, settings);
            resources.add(watch::close);
            ClockWatch clock = new ClockWatch(System::currentTimeMillis);
            Runnable look =
                    () -> clock.setBack().map(ClockSetBackException::new).ifPresent(streams::end);
            resources.add(PeriodicTask.start(name.id() + "-clock-watch", CLOCK_LOOK, look)::close);
            Readiness readiness = new Readiness();
            readiness.needs(streams::isReady, "not all its tasks run");
            readiness.needs(watch::answers, "no broker answers");
            OutputTopics outputs = OutputTopics.watch(name, settings, built);
            resources.add(outputs::close);
            readiness.needs(outputs::areThere, "a topic that it writes to is missing");
            OtherInstances others = OtherInstances.watch(name, settings, streams.sources(), streams::end);
            resources.add(others::close);
            DeletedTopics deleted = DeletedTopics.watch(name, settings, built, streams);
            resources.add(deleted::close);
            readiness.needs(deleted::hasLooked, "the brokers have not told which topics there are");
            StallWatch stall = StallWatch.start(name, streams::overdue, watch::answers);
            resources.add(stall::close);
            readiness.needs(stall::moves, "nothing can be committed");
            Health health = new Health(streams::isLive, readiness::obstacle);
            MetricsEndpoint endpoint = MetricsEndpoint.start(settings, name.id(), name.metricsPort(), registry, health);
            resources.add(endpoint::close);
            endpoint.serve("/topology", () -> Json.write(TopologyReport.of(name, built, streams.streams())));
            DeadLetterSummary summary = new DeadLetterSummary(name, registry);
            resources.add(PeriodicTask.start(name.id() + "-dead-letters", SUMMARY, summary)::close);
            KafkaStreamsMetrics kafkaMetrics = new KafkaStreamsMetrics(streams.streams());
            resources.add(kafkaMetrics::close);
            kafkaMetrics.bindTo(registry);
            // Added again so that a running application is closed first: health checks answer meanwhile that it is not
            // ready.
            resources.add(streams::close);
            streams.start();
            return new Service(streams, endpoint, resources.keep(), readiness);
        }
    }

    /** Adds a resource that is closed before the service stops; returns this service. */
    public Service with(Runnable closer) {
        resources.add(closer);
        return this;
    }

    /**
     * Adds a condition for being ready; returns this service.
     *
     * @param otherwise what is the case if it does not hold, in a few words
     */
    public Service readyIf(BooleanSupplier condition, String otherwise) {
        readiness.needs(condition, otherwise);
        return this;
    }

    /** Waits until the service ends; see {@link StreamsService#await}. */
    public void await() throws InterruptedException, ServiceFailure {
        streams.await();
    }

    /** Waits until the service is running; see {@link StreamsService#awaitRunning}. */
    public void awaitRunning() throws InterruptedException, ServiceFailure {
        streams.awaitRunning();
    }

    /** The Kafka Streams application. */
    public StreamsService streams() {
        return streams;
    }

    /** The base address of metrics and health checks, as {@code http://127.0.0.1:9472}. */
    public String metricsAddress() {
        return endpoint.address();
    }

    /** Reports that it is not ready, then stops processing, commits and releases all resources. */
    @Override
    public void close() {
        readiness.end();
        resources.close();
    }
}
