package io.quotewire.app.bench;

import io.quotewire.app.broker.TemporaryFolder;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.app.kafka.SettingsOptions;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.service.Resources;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The environment of a measurement: a broker of its own or a given one, topics of its own, and the services, each in a
 * process. All of it is deleted by closing. Closing is thread-safe.
 */
final class BenchPlace implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("listens on ([^,]+),");
    private static final String BROKER = "broker";
    private static final short ONE_COPY = 1;

    /** Longer than a service that did not leave its group stays a member, by the brokers' defaults. */
    private static final Duration SESSIONS = Duration.ofSeconds(90);

    /** With the first compiler only, as the launcher starts it; other options of the launcher are passed on. */
    private static final List<String> OF_BROKER = List.of("-XX:TieredStopAtLevel=1");

    private final Resources resources = new Resources();
    private final Path folder;
    private final Optional<CommandProcess> broker;
    private final String prefix;
    private final Settings settings;
    private final List<String> arguments;
    private final Cluster cluster;
    private final Services services;

    private BenchPlace(SettingsOptions options, BenchPlan plan, Consumer<String> tell)
            throws IOException, InterruptedException {
        try {
            folder = resources
                    .started(TemporaryFolder.create("quotewire-bench-"))
                    .path();
            Map<String, String> own = new TreeMap<>();
            plan.threads().ifPresent(threads -> own.put("threads", Integer.toString(threads)));
            prefix = options.load().topics().prefix() + "-bench-"
                    + UUID.randomUUID().toString().substring(0, 8);
            own.put("prefix", prefix);
            if (options.nameBrokers()) {
                broker = Optional.empty();
            } else {
                CommandProcess started = resources.started(startBroker(folder));
                broker = Optional.of(started);
                own.put("bootstrap.servers", started.await(ADDRESS));
            }
            arguments = options.arguments(own);
            settings = options.load().with(own);
            cluster = resources.started(Cluster.reach(settings));
            if (broker.isEmpty()) {
                resources.started(() -> deleteTraces(tell));
            }
            createTopics(cluster, settings, plan.partitions(), broker.map(any -> ONE_COPY));
            services = resources.started(Services.start(folder, arguments));
        } catch (IOException | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private static CommandProcess startBroker(Path folder) throws IOException, InterruptedException {
        String data = folder.resolve("data").toString();
        return CommandProcess.start(folder, BROKER, OF_BROKER, List.of(BROKER, "--port", "0", "--data", data));
    }

    private static void createTopics(Cluster cluster, Settings settings, int partitions, Optional<Short> copies)
            throws InterruptedException {
        cluster.run(admin -> {
            TopicAdmin.of(admin, settings).create(partitions, copies);
            NewTopic passed = new NewTopic(PassThroughCommand.topic(settings), Optional.of(partitions), copies)
                    .configs(Map.of("message.timestamp.type", "LogAppendTime"));
            admin.createTopics(List.of(passed)).all().get();
        });
    }

    /**
     * Starts all of it.
     *
     * @param tell receives what could not be deleted in the end
     */
    static BenchPlace start(SettingsOptions options, BenchPlan plan, Consumer<String> tell)
            throws IOException, InterruptedException {
        return new BenchPlace(options, plan, tell);
    }

    Settings settings() {
        return settings;
    }

    Cluster cluster() {
        return cluster;
    }

    Services services() {
        return services;
    }

    /** Starts another process, which ends with the others. */
    CommandProcess command(String name, List<String> words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(words);
        all.addAll(arguments);
        all.addAll(List.of("--set", "state.dir=" + folder.resolve("state-" + name)));
        return resources.started(CommandProcess.start(folder, name, List.of(), all));
    }

    /** The CPU time that each process has used so far, in seconds; the broker's only if it is our own. */
    Map<String, Double> processorSeconds() {
        Map<String, Double> seconds = new TreeMap<>(services.processorSeconds());
        broker.ifPresent(process -> seconds.put(BROKER, process.processorSeconds()));
        return seconds;
    }

    /** Throws an exception if a process has ended. */
    void check() {
        broker.ifPresent(CommandProcess::check);
        services.check();
    }

    /** Stops everything from another thread during a measurement. */
    void stop() {
        close();
    }

    @Override
    public void close() {
        resources.close();
    }

    private void deleteTraces(Consumer<String> tell) throws InterruptedException {
        new Leftovers(cluster, settings).delete(SESSIONS, tell).ifPresent(tell);
    }
}
