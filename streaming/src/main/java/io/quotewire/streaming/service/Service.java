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
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.Topology;

/**
 * A running service: its Kafka Streams application with its metrics and health. Close it to stop it in order.
 *
 * <p>A main program runs one by {@link ServiceProcess}.
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
     * @throws ServiceFailure where the metrics port cannot be bound, the folder of the state cannot be used, or Kafka Streams
     *     does not start
     */
    public static Service start(
            ServiceName name, Settings settings, BiFunction<Properties, MeterRegistry, Topology> topology)
            throws ServiceFailure {
        try {
            return started(name, settings, topology);
        } catch (IOException e) {
            throw new ServiceFailure(ServiceFailure.Kind.SETTING, String.valueOf(e.getMessage()), e);
        } catch (KafkaException e) {
            throw ServiceFailure.of(e, settings);
        }
    }

    private static Service started(
            ServiceName name, Settings settings, BiFunction<Properties, MeterRegistry, Topology> topology)
            throws IOException {
        PrometheusMeterRegistry registry = registry();
        Properties properties = StreamsProperties.of(settings, name);
        StreamsService streams = new StreamsService(name, settings, topology.apply(properties, registry), properties);
        KafkaStreamsMetrics kafkaMetrics = new KafkaStreamsMetrics(streams.streams());
        kafkaMetrics.bindTo(registry);
        MetricsEndpoint endpoint;
        try {
            endpoint = MetricsEndpoint.start(settings, name, registry, Health.of(streams));
        } catch (IOException e) {
            kafkaMetrics.close();
            streams.close();
            throw e;
        }
        Service service = new Service(streams, kafkaMetrics, endpoint);
        try {
            streams.start();
            return service;
        } catch (RuntimeException e) {
            service.close();
            throw e;
        }
    }

    /** A registry with the JVM's and the process's meters, for a service that is no Kafka Streams application. */
    public static PrometheusMeterRegistry registry() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        registry.config().meterFilter(new DescribedMeters());
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
