package io.quotewire.app.demo;

import io.quotewire.app.broker.EmbeddedBroker;
import io.quotewire.app.broker.TemporaryFolder;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.service.ServiceFailure;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A broker, the processor and the sink in this process, on temporary data that is gone once closed.
 */
public final class Installation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);
    private static final int PARTITIONS = 2;
    private static final short ONE_COPY = 1;

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Settings settings;
    private final Service processor;
    private final Service sink;

    private Installation(TemporaryFolder folder, Map<String, String> options, Supplier<Extractors> extractors)
            throws IOException, InterruptedException, ServiceFailure {
        parts.push(folder);
        try {
            // The model is read while the broker starts: both take a second or two.
            CompletableFuture<Extractors> extracting = CompletableFuture.supplyAsync(extractors);
            EmbeddedBroker broker = EmbeddedBroker.start(folder.path().resolve("broker"), 0);
            parts.push(broker);
            Map<String, String> chosen = new TreeMap<>(options);
            chosen.put("bootstrap.servers", broker.address());
            chosen.put("state.dir", folder.path().resolve("state").toString());
            chosen.put("metrics.port", "0");
            settings = Settings.of(chosen);
            try (Cluster cluster = Cluster.reach(settings)) {
                cluster.ask(
                        admin -> new TopicAdmin(admin, settings.topics()).create(PARTITIONS, Optional.of(ONE_COPY)));
            }
            processor = ProcessorService.start(settings, made(extracting));
            parts.push(processor);
            sink = SinkService.start(settings);
            parts.push(sink);
        } catch (IOException | InterruptedException | ServiceFailure | RuntimeException e) {
            stop();
            throw e;
        }
    }

    private static Extractors made(CompletableFuture<Extractors> making) {
        try {
            return making.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
    }

    /**
     * Starts all; returns when the services are on their way.
     *
     * @param options settings beside those of the installation's place
     */
    public static Installation start(Map<String, String> options, Supplier<Extractors> extractors)
            throws IOException, InterruptedException, ServiceFailure {
        return new Installation(TemporaryFolder.create("quotewire-demo-"), options, extractors);
    }

    /** Where everything is. */
    public Settings settings() {
        return settings;
    }

    /** Whether both services live. */
    public boolean isLive() {
        return processor.streams().isLive() && sink.streams().isLive();
    }

    /** Where the services serve metrics, for people. */
    public String metrics() {
        return processor.metricsAddress() + "/metrics and " + sink.metricsAddress() + "/metrics";
    }

    @Override
    public void close() {
        stop();
    }

    /** Stops all and deletes the data; from any thread, and again. */
    public void stop() {
        while (true) {
            AutoCloseable part;
            synchronized (parts) {
                part = parts.poll();
            }
            if (part == null) {
                return;
            }
            close(part);
        }
    }

    /** One part that does not close must not keep the others open. */
    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("closing {}", part, e);
        }
    }
}
