package io.quotewire.producer;

import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.quotewire.producer.live.MemoryStates;
import io.quotewire.streaming.service.Health;
import io.quotewire.streaming.service.MetricsEndpoint;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;

/** The feeder with its Kafka producer, metrics and health, ready to run. Close it to give everything back. */
public final class FeedService implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaClientMetrics kafkaMetrics;
    private final MetricsEndpoint endpoint;
    private final Feeder feeder;

    private FeedService(
            KafkaProducer<byte[], byte[]> producer,
            KafkaClientMetrics kafkaMetrics,
            MetricsEndpoint endpoint,
            Feeder feeder) {
        this.producer = producer;
        this.kafkaMetrics = kafkaMetrics;
        this.endpoint = endpoint;
        this.feeder = feeder;
    }

    /**
     * Opens the sources and a producer; reads nothing yet.
     *
     * @param standardInput read where a source is {@code -}
     * @throws IOException where a source cannot be opened or the metrics port cannot be bound
     * @throws IllegalArgumentException where an option means nothing; the message says which in one line
     */
    public static FeedService open(FeedOptions options, Settings settings, InputStream standardInput)
            throws IOException {
        Clock clock = Clock.systemUTC();
        List<ArticleSource> sources = new Sources(options, standardInput, clock).open(MemoryStates::new);
        PrometheusMeterRegistry registry = Service.registry();
        KafkaProducer<byte[], byte[]> producer = ArticleSender.producer(settings.kafka());
        KafkaClientMetrics kafkaMetrics = new KafkaClientMetrics(producer);
        kafkaMetrics.bindTo(registry);
        Feeder feeder = new Feeder(sources, new ArticleSender(producer, settings.topics(), clock), registry);
        try {
            MetricsEndpoint endpoint = MetricsEndpoint.start(
                    settings, ServiceName.PRODUCER, registry, new Health(() -> true, feeder::delivers));
            return new FeedService(producer, kafkaMetrics, endpoint, feeder);
        } catch (IOException e) {
            kafkaMetrics.close();
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /** Feeds until the sources end or {@link #stop}; see {@link Feeder#run}. */
    public FeedReport run() throws InterruptedException {
        return feeder.run();
    }

    /** Stops and reports, for a shutdown hook; see {@link Feeder#stop(Duration)}. */
    public FeedReport stop(Duration patience) throws InterruptedException {
        return feeder.stop(patience);
    }

    public FeedProgress progress() {
        return feeder.progress();
    }

    /** Where metrics and health are served, as {@code http://127.0.0.1:9471}. */
    public String metricsAddress() {
        return endpoint.address();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(10));
        kafkaMetrics.close();
        endpoint.close();
    }
}
