package io.quotewire.sink;

import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.service.ServiceFailure;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.ClusterTopicLayout;
import java.io.IOException;
import java.util.Properties;
import java.util.function.BiFunction;
import org.apache.kafka.streams.Topology;

/** The sink as a service: in a process of its own, or started by a program that runs others beside it. */
public final class SinkService {
    private SinkService() {}

    /**
     * Starts it; it works until it is closed.
     *
     * @throws IOException where the metrics port cannot be bound
     */
    public static Service start(Settings settings) throws IOException {
        return Service.start(ServiceName.SINK, settings, topology(settings));
    }

    /**
     * Runs it until the process is told to end.
     *
     * @throws ServiceFailure where an error ended it
     */
    public static void run(Settings settings) throws IOException, InterruptedException, ServiceFailure {
        Service.run(ServiceName.SINK, settings, topology(settings));
    }

    private static BiFunction<Properties, MeterRegistry, Topology> topology(Settings settings) {
        return (properties, registry) -> SinkTopology.build(
                settings.topics(),
                SinkPolicy.of(settings),
                new ClusterTopicLayout(settings.kafka()),
                properties,
                registry);
    }
}
