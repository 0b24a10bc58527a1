package io.quotewire.processor;

import io.micrometer.core.instrument.MeterRegistry;
import io.quotewire.processor.article.ProcessorPolicy;
import io.quotewire.processor.budget.TransactionTimeout;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.processor.rereading.KafkaArticleRecords;
import io.quotewire.processor.rereading.KafkaPublishedEvents;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.ClusterTopicLayout;
import io.quotewire.streaming.topology.TopicLayout;
import io.quotewire.streaming.topology.UpcomingRecords;
import java.util.List;
import java.util.Properties;
import java.util.function.BiFunction;
import org.apache.kafka.streams.Topology;

/** Starts the processor as a service, in a process of its own or in one that runs other services too. */
public final class ProcessorService {
    private ProcessorService() {}

    /** The topics that it needs. */
    public static List<String> topics(Topics topics) {
        return List.of(
                topics.articles(),
                topics.quotes(),
                topics.mentions(),
                topics.processed(),
                topics.deadLetters(),
                topics.catalogue(),
                topics.corrections());
    }

    /**
     * Starts it; it runs until it is closed.
     *
     * @throws ServiceFailure if it cannot start
     */
    public static Service start(Settings settings, Extractors extractors) throws ServiceFailure {
        return Service.start(ServiceName.PROCESSOR, settings, topology(settings, extractors));
    }

    private static BiFunction<Properties, MeterRegistry, Topology> topology(Settings settings, Extractors extractors) {
        ProcessorPolicy policy = ProcessorPolicy.of(settings);
        return (properties, registry) -> {
            TransactionTimeout.set(properties, policy.extractionTimeout());
            TopicLayout layout =
                    new ClusterTopicLayout(settings.kafka(), settings.topics().service(ServiceName.PROCESSOR.id()));
            ExtractionThreads.set(
                    properties, settings, layout, Runtime.getRuntime().availableProcessors());
            UpcomingRecords upcoming = new UpcomingRecords();
            upcoming.watch(properties);
            return ProcessorTopology.build(
                    settings.topics(),
                    policy,
                    extractors,
                    new KafkaArticleRecords(settings.kafka(), settings.topics().articles()),
                    new KafkaPublishedEvents(settings),
                    layout,
                    upcoming,
                    properties,
                    registry);
        };
    }
}
