package io.quotewire.sink;

import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.sink.view.Views;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.SettingDefinitions;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.ClusterTopicLayout;
import io.quotewire.streaming.topology.CommitPace;
import java.util.List;
import java.util.Properties;
import java.util.function.BiFunction;
import org.apache.kafka.streams.Topology;

/** Starts the sink as a service, in a process of its own or in one that runs other services too. */
public final class SinkService {
    private SinkService() {}

    /** The topics that it needs. */
    public static List<String> topics(Topics topics) {
        return List.of(topics.mentions(), topics.processed(), topics.counts(), topics.deadLetters());
    }

    /**
     * Starts it without the API; it runs until it is closed.
     *
     * @throws ServiceFailure if it cannot start, or the settings ask for the API, which another program serves
     */
    public static Service start(Settings settings) throws ServiceFailure {
        if (settings.api().listen().isPresent()) {
            throw new ServiceFailure(
                    ServiceFailure.Reason.SETTING,
                    SettingDefinitions.API_LISTEN + " is set, but this program serves no API: unset it, or run the"
                            + " one that counts and serves it: ApiMain, the image api or 'quotewire count --api'");
        }
        return start(settings, new TakenDown());
    }

    /**
     * Starts it; it runs until it is closed.
     *
     * @param takenDown filled from the corrections if the settings ask for the API
     * @throws ServiceFailure if it cannot start
     */
    public static Service start(Settings settings, TakenDown takenDown) throws ServiceFailure {
        return Service.start(ServiceName.SINK, settings, topology(settings, takenDown));
    }

    private static BiFunction<Properties, MeterRegistry, Topology> topology(Settings settings, TakenDown takenDown) {
        return (properties, registry) -> {
            CommitPace pace = new CommitPace(CommitPace.OF_COUNTS);
            Topology topology = SinkTopology.build(
                    settings.topics(),
                    SinkPolicy.of(settings),
                    new ClusterTopicLayout(settings.kafka(), settings.topics().service(ServiceName.SINK.id())),
                    pace,
                    properties,
                    registry);
            if (settings.api().listen().isPresent()) {
                Views.addTo(
                        topology, settings.topics(), settings.api().retention(), takenDown, pace, properties, registry);
            }
            return topology;
        };
    }
}
