package io.quotewire.producer;

import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.quotewire.producer.follow.FeedConfig;
import io.quotewire.producer.follow.StartupReview;
import io.quotewire.producer.http.ArticleEndpoint;
import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.language.LanguageMark;
import io.quotewire.producer.memory.FeedAges;
import io.quotewire.producer.memory.FeedMeters;
import io.quotewire.producer.memory.FeedRecords;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.memory.FeedStates;
import io.quotewire.producer.memory.FeedStatus;
import io.quotewire.producer.memory.TopicStates;
import io.quotewire.producer.sending.ArticleSender;
import io.quotewire.producer.sending.FeedProgress;
import io.quotewire.producer.sending.FeedReport;
import io.quotewire.producer.sending.Feeder;
import io.quotewire.streaming.cluster.RequiredTopics;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.failure.ServiceFailure.Reason;
import io.quotewire.streaming.http.ListenAddress;
import io.quotewire.streaming.metrics.Health;
import io.quotewire.streaming.metrics.MeterRegistries;
import io.quotewire.streaming.metrics.MetricsEndpoint;
import io.quotewire.streaming.process.ServiceProcess;
import io.quotewire.streaming.service.BrokerWatch;
import io.quotewire.streaming.service.OutputTopics;
import io.quotewire.streaming.service.Readiness;
import io.quotewire.streaming.service.Resources;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The feeder with its Kafka clients, metrics and health, ready to run. Close it to release them. */
public final class FeedService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedService.class);

    private final Resources resources;
    private final Feeder feeder;
    private final Readiness readiness;
    private final String metricsAddress;
    private final AtomicReference<@Nullable FeedStates> states;

    private FeedService(
            Resources resources,
            Feeder feeder,
            Readiness readiness,
            String metricsAddress,
            AtomicReference<@Nullable FeedStates> states) {
        this.readiness = readiness;
        this.states = states;
        this.resources = resources;
        this.feeder = feeder;
        this.metricsAddress = metricsAddress;
    }

    /**
     * To be called before sources are opened: checks that they exist, then waits for brokers that have its topics and
     * those that it is to follow.
     *
     * @throws IllegalArgumentException if a source cannot be read, or is a topic of this installation; the message
     *     says so in one line
     * @throws ServiceFailure as {@link ServiceProcess#ready}
     */
    public static void ready(FeedOptions options, Settings settings) throws ServiceFailure, InterruptedException {
        List<String> followed = SourceAddress.all(options.sources()).stream()
                .filter(SourceAddress.Topic.class::isInstance)
                .map(source -> ((SourceAddress.Topic) source).name())
                .toList();
        refuseOwn(followed, settings.topics());
        ServiceProcess.ready(ServiceName.PRODUCER, settings, written(settings));
        if (!followed.isEmpty()) {
            requireSources(settings, followed);
        }
    }

    private static void refuseOwn(List<String> followed, Topics topics) {
        for (TopicSpec own : topics.all()) {
            if (followed.contains(own.name())) {
                throw new IllegalArgumentException("kafka:" + own.name() + " is a topic of this installation: what is"
                        + " fed from it would come back to it without end");
            }
        }
    }

    private static List<String> written(Settings settings) {
        Topics topics = settings.topics();
        return List.of(topics.articles(), topics.feeds());
    }

    private static void requireSources(Settings settings, List<String> topics)
            throws ServiceFailure, InterruptedException {
        try {
            RequiredTopics.await(settings, topics);
        } catch (ServiceFailure e) {
            throw e.reason() == Reason.TOPIC_MISSING
                    ? new ServiceFailure(Reason.SOURCE_MISSING, e.explanation(), e)
                    : e;
        }
    }

    /**
     * Opens the sources and a producer; reads nothing yet.
     *
     * @param standardInput read if a source is {@code -}
     * @throws IOException if a source cannot be opened or a port cannot be bound
     * @throws IllegalArgumentException if an option is invalid; the message says which in one line
     * @throws org.apache.kafka.common.KafkaException if the cluster cannot be reached or lacks a topic
     */
    public static FeedService open(FeedOptions options, Settings settings, InputStream standardInput)
            throws IOException {
        Clock clock = Clock.systemUTC();
        Sources sources = Sources.of(options, settings, standardInput, clock);
        try (Resources resources = new Resources()) {
            PrometheusMeterRegistry registry = MeterRegistries.forService();
            KafkaProducer<byte[], byte[]> producer = producer(settings, registry, resources);
            BrokerWatch watch = BrokerWatch.start(ServiceName.PRODUCER, settings);
            resources.add(watch::close);
            OutputTopics outputs = OutputTopics.watch(ServiceName.PRODUCER, settings, written(settings));
            resources.add(outputs::close);
            AtomicReference<@Nullable FeedStates> states = new AtomicReference<>();
            List<ArticleSource> opened = sources.open(
                    given -> {
                        FeedStates joined = states(settings, options.live(), given, producer, clock);
                        FeedMeters.bind(joined, clock, registry);
                        registry.getPrometheusRegistry().register(new FeedAges(joined, clock));
                        resources.add(joined::close);
                        states.set(joined);
                        return joined;
                    },
                    registry,
                    resources);
            if (options.endpoint().isPresent()) {
                opened.add(endpoint(options.endpoint().get(), settings, sources, watch, resources));
            }
            Feeder feeder = new Feeder(
                    opened, new LanguageMark(), new ArticleSender(producer, settings.topics(), clock), registry);
            Readiness readiness = new Readiness();
            readiness.needs(feeder::delivers, "articles are not accepted");
            readiness.needs(feeder::reads, "a source cannot be read");
            readiness.needs(watch::answers, "no broker answers");
            readiness.needs(outputs::areThere, "a topic that it writes to is missing");
            readiness.needs(() -> reads(states), "the feeds' states are not read");
            MetricsEndpoint endpoint = MetricsEndpoint.start(
                    settings,
                    ServiceName.PRODUCER.id(),
                    ServiceName.PRODUCER.metricsPort(),
                    registry,
                    new Health(() -> true, readiness::obstacle));
            resources.add(endpoint::close);
            FeedService service = new FeedService(resources.keep(), feeder, readiness, endpoint.address(), states);
            endpoint.serve("/feeds", () -> Json.write(FeedStatus.of(service.feeds(), clock.instant())));
            return service;
        }
    }

    /** A producer whose metrics are registered. */
    private static KafkaProducer<byte[], byte[]> producer(
            Settings settings, PrometheusMeterRegistry registry, Resources resources) {
        KafkaProducer<byte[], byte[]> producer = ArticleSender.producer(settings.kafkaProducer());
        resources.add(() -> producer.close(Duration.ofSeconds(10)));
        KafkaClientMetrics kafkaMetrics = new KafkaClientMetrics(producer);
        kafkaMetrics.bindTo(registry);
        resources.add(kafkaMetrics::close);
        return producer;
    }

    private static ArticleEndpoint endpoint(
            ListenAddress at, Settings settings, Sources sources, BrokerWatch watch, Resources resources)
            throws IOException {
        ArticleEndpoint endpoint = ArticleEndpoint.open(at, sources.json(), watch::answers, settings.http());
        resources.add(endpoint::close);
        LOG.info("taking articles at {}", endpoint.name());
        return endpoint;
    }

    /** Feeds until the sources end or {@link #stop}; see {@link Feeder#run}. */
    public FeedReport run() throws InterruptedException {
        return feeder.run();
    }

    /** Stops and reports, for a shutdown hook; see {@link Feeder#stop(Duration)}. */
    public FeedReport stop(Duration patience) throws InterruptedException {
        readiness.end();
        return feeder.stop(patience);
    }

    public FeedProgress progress() {
        return feeder.progress();
    }

    /** The states of the feeds that this feeder polls. */
    public List<FeedState> feeds() {
        FeedStates known = states.get();
        return known == null ? List.of() : known.all();
    }

    /** The address of metrics and health checks, such as {@code http://127.0.0.1:9471}. */
    public String metricsAddress() {
        return metricsAddress;
    }

    /** Releases everything, and leaves the group of the feeders; may be called again. */
    @Override
    public synchronized void close() {
        resources.close();
    }

    private static boolean reads(AtomicReference<@Nullable FeedStates> states) {
        FeedStates known = states.get();
        return known == null || known.reading();
    }

    private static FeedStates states(
            Settings settings,
            FeedOptions.Live live,
            List<FeedConfig> feeds,
            KafkaProducer<byte[], byte[]> producer,
            Clock clock) {
        List<String> given =
                feeds.stream().map(feed -> feed.address().toString()).toList();
        TopicStates states = new TopicStates(
                FeedRecords.consumer(settings, given),
                producer,
                settings.topics(),
                clock,
                given,
                StartupReview.of(feeds, live.pace(), live.reach(), clock));
        states.start();
        return states;
    }
}
