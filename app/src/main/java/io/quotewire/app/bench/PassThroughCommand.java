package io.quotewire.app.bench;

import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.service.Resources;
import io.quotewire.streaming.service.ServiceLog;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.service.StreamsProperties;
import io.quotewire.streaming.service.StreamsService;
import io.quotewire.streaming.settings.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The baseline of Kafka Streams alone: reads articles and writes them unchanged, exactly once, again and again until it
 * is stopped.
 */
@Command(name = "pass-through", hidden = true, description = "Copies articles to another topic: a part of bench.")
final class PassThroughCommand implements Callable<Integer> {
    private static final String NAME = "passed";

    @Option(names = "--articles", paramLabel = "N", required = true, description = "How many there are.")
    private long articles;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    /** The output topic. */
    static String topic(Settings settings) {
        return settings.topics().prefix() + '.' + NAME;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.load();
        ServiceLog.begin(settings);
        Resources all = new Resources();
        Runtime.getRuntime().addShutdownHook(new Thread(all::close, "stop"));
        for (int pass = 1; ; pass++) {
            copy(all, settings, NAME + '-' + pass);
        }
    }

    private void copy(Resources all, Settings settings, String name) throws InterruptedException {
        Properties properties = StreamsProperties.of(settings, ServiceName.PROCESSOR);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.topics().service(name));
        Countdown copied = new Countdown(articles);
        ByteArrayDeserializer read = new ByteArrayDeserializer();
        ByteArraySerializer write = new ByteArraySerializer();
        Topology topology = new Topology()
                .addSource(
                        AutoOffsetReset.earliest(),
                        "read",
                        read,
                        read,
                        settings.topics().articles())
                .addProcessor("count", () -> new Counting(copied), "read")
                .addSink("write", topic(settings), write, write, "count");
        try (StreamsService service = new StreamsService(ServiceName.PROCESSOR, settings, topology, properties)) {
            all.start(() -> started(service));
            while (!copied.await()) {
                if (!service.isLive()) {
                    service.await();
                }
            }
        } catch (ServiceFailure e) {
            throw KafkaFailures.explained(e);
        } finally {
            // It is closed: the next passes need not hold it.
            var unused = all.keep();
        }
    }

    private static StreamsService started(StreamsService service) throws ServiceFailure, InterruptedException {
        service.start();
        return service;
    }

    /** Counts down the articles of a pass. Thread-safe. */
    private static final class Countdown {
        private final AtomicLong left;
        private final CountDownLatch none = new CountDownLatch(1);
        private final Map<Integer, Long> lasts = new HashMap<>();

        Countdown(long articles) {
            this.left = new AtomicLong(articles);
        }

        /** Counts an article once, even if it is read again because its transaction was rolled back. */
        synchronized void one(RecordMetadata article) {
            long last = lasts.getOrDefault(article.partition(), -1L);
            if (article.offset() > last) {
                lasts.put(article.partition(), article.offset());
                if (left.decrementAndGet() == 0) {
                    none.countDown();
                }
            }
        }

        /** Waits up to a second for the count to reach zero; returns whether it has. */
        boolean await() throws InterruptedException {
            return none.await(1, TimeUnit.SECONDS);
        }
    }

    private static final class Counting extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
        private final Countdown countdown;

        Counting(Countdown countdown) {
            this.countdown = countdown;
        }

        @Override
        public void process(Record<byte[], byte[]> article) {
            context().forward(article);
            context().recordMetadata().ifPresent(countdown::one);
        }
    }
}
