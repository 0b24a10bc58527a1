package io.quotewire.streaming.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.util.Properties;
import java.util.function.BiFunction;
import org.apache.kafka.streams.Topology;

/**
 * A running service: its Kafka Streams application with its metrics and health. Close it to stop it in order.
 *
 * <p>For a main program, {@link #run} starts one, waits for it and stops it when the process is told to end.
 */
public final class Service implements AutoCloseable {
    private final StreamsService streams;
    private final KafkaStreamsMetrics kafkaMetrics;
    private final MetricsEndpoint endpoint;

    private Service(StreamsService streams, KafkaStreamsMetrics kafkaMetrics, MetricsEndpoint endpoint) {
        this.streams = streams;
        this.kafkaMetrics = kafkaMetrics;
        this.endpoint = endpoint;
    }

    /**
     * Builds the topology with this service's Kafka settings and a registry for its meters, and starts it.
     *
     * @throws IOException where the metrics port cannot be bound
     */
    public static Service start(
            ServiceName name, Settings settings, BiFunction<Properties, MeterRegistry, Topology> topology)
            throws IOException {
        PrometheusMeterRegistry registry = registry();
        Properties properties = StreamsProperties.of(settings, name);
        StreamsService streams = new StreamsService(name, topology.apply(properties, registry), properties);
        KafkaStreamsMetrics kafkaMetrics = new KafkaStreamsMetrics(streams.streams());
        kafkaMetrics.bindTo(registry);
        try {
            Service service = new Service(
                    streams, kafkaMetrics, MetricsEndpoint.start(settings, name, registry, Health.of(streams)));
            streams.start();
            return service;
        } catch (IOException e) {
            kafkaMetrics.close();
            streams.close();
            throw e;
        }
    }

    /**
     * Starts the service, waits until it ends or the process is told to, and stops it in order.
     *
     * @throws ServiceFailure where an error ended it
     */
    public static void run(
            ServiceName name, Settings settings, BiFunction<Properties, MeterRegistry, Topology> topology)
            throws IOException, InterruptedException, ServiceFailure {
        try (Service service = start(name, settings, topology)) {
            Thread stop = new Thread(service::close, name.id() + "-stop");
            Runtime.getRuntime().addShutdownHook(stop);
            service.await();
        }
    }

    /** A registry with the JVM's and the process's meters, for a service that is no Kafka Streams application. */
    public static PrometheusMeterRegistry registry() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        return registry;
    }

    /** Waits until the service ends; see {@link StreamsService#await}. */
    public void await() throws InterruptedException, ServiceFailure {
        streams.await();
    }

    /** Waits until it does its work; see {@link StreamsService#awaitRunning}. */
    public void awaitRunning() throws InterruptedException, ServiceFailure {
        streams.awaitRunning();
    }

    /** The running application. */
    public StreamsService streams() {
        return streams;
    }

    /** Where metrics and health are served, as {@code http://127.0.0.1:9472}. */
    public String metricsAddress() {
        return endpoint.address();
    }

    @Override
    public void close() {
        streams.close();
        kafkaMetrics.close();
        endpoint.close();
    }
}
