package io.quotewire.app.demo;

import io.quotewire.api.ApiServer;
import io.quotewire.app.broker.EmbeddedBroker;
import io.quotewire.app.broker.TemporaryFolder;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.service.Resources;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A broker, the processor and the sink in this process, on temporary data that is deleted on closing. */
final class DemoInstallation implements AutoCloseable {
    private static final int PARTITIONS = 2;
    private static final short ONE_COPY = 1;

    private final Resources resources;
    private final Settings settings;
    private final Service processor;
    private final Service sink;
    private final Optional<ApiServer> api;

    private DemoInstallation(Resources resources, Map<String, String> options, Supplier<Extractors> extractors)
            throws IOException, InterruptedException, ServiceFailure {
        this.resources = resources;
        try {
            // The model is loaded while the broker starts, as both take a second or two.
            CompletableFuture<Extractors> extracting = CompletableFuture.supplyAsync(extractors);
            Path folder = resources
                    .start(() -> TemporaryFolder.create("quotewire-demo-"))
                    .path();
            EmbeddedBroker broker = resources.start(() -> EmbeddedBroker.start(folder.resolve("broker"), 0));
            Map<String, String> chosen = new TreeMap<>(options);
            chosen.put("bootstrap.servers", broker.address());
            chosen.put("state.dir", folder.resolve("state").toString());
            settings = Settings.of(chosen);
            try (Cluster cluster = Cluster.reachOwn(settings)) {
                cluster.ask(admin -> TopicAdmin.of(admin, settings).create(PARTITIONS, Optional.of(ONE_COPY)));
            }
            Extractors made = made(extracting);
            processor = resources.start(() -> ProcessorService.start(settings, made));
            if (settings.api().listen().isPresent()) {
                ApiServer served = resources.start(() -> ApiServer.open(settings));
                sink = resources.start(() -> served.start(settings));
                api = Optional.of(served);
            } else {
                sink = resources.start(() -> SinkService.start(settings));
                api = Optional.empty();
            }
        } catch (IOException | InterruptedException | ServiceFailure | RuntimeException e) {
            resources.close();
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
     * Starts all of them; returns when the services have been started.
     *
     * @param options settings other than those of the environment; metrics are at their default ports, or any free ones
     */
    static DemoInstallation start(Map<String, String> options, Supplier<Extractors> extractors)
            throws IOException, InterruptedException, ServiceFailure {
        return start(new Resources(), options, extractors);
    }

    /** The same, with resources that another thread may close before everything is started. */
    static DemoInstallation start(Resources resources, Map<String, String> options, Supplier<Extractors> extractors)
            throws IOException, InterruptedException, ServiceFailure {
        return new DemoInstallation(resources, options, extractors);
    }

    /** The settings for clients. */
    Settings settings() {
        return settings;
    }

    /** Whether both services are live. */
    boolean isLive() {
        return processor.streams().isLive() && sink.streams().isLive();
    }

    /** The addresses of the services' metrics, for people. */
    String metrics() {
        return processor.metricsAddress() + "/metrics and " + sink.metricsAddress() + "/metrics";
    }

    /** The addresses of the services' metrics, in the form of the setting {@code monitor.services}. */
    String services() {
        return "processor=" + processor.metricsAddress() + ",sink=" + sink.metricsAddress();
    }

    /** The address of the API, if it was set. */
    Optional<String> api() {
        return api.map(ApiServer::address);
    }

    /** Stops everything and deletes the data; may be called by any thread, repeatedly. */
    @Override
    public void close() {
        resources.close();
    }
}
