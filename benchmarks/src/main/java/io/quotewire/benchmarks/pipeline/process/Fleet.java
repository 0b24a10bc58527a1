package io.quotewire.benchmarks.pipeline.process;

import io.quotewire.app.kafka.Cluster;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Several processors and sinks of one installation, with topics of their own. Not thread-safe. */
public final class Fleet implements AutoCloseable {
    public static final List<ServiceName> SERVICES = List.of(ServiceName.PROCESSOR, ServiceName.SINK);

    private static final Map<ServiceName, String> COMMANDS =
            Map.of(ServiceName.PROCESSOR, "process", ServiceName.SINK, "count");

    private final Path folder;
    private final Variant variant;
    private final Settings settings;
    private final List<String> words;
    private final Cluster cluster;
    private final Map<ServiceName, List<InstanceProcess>> instances = new EnumMap<>(ServiceName.class);
    private int started;

    /**
     * Creates the topics without starting instances.
     *
     * @param variant the variant of all instances
     */
    public Fleet(Path folder, String broker, String prefix, int partitions, Variant variant)
            throws InterruptedException {
        this.folder = folder;
        this.variant = variant;
        Map<String, String> all = new TreeMap<>(variant.settings());
        all.put("bootstrap.servers", broker);
        all.put("prefix", prefix);
        settings = Settings.of(all);
        words = all.entrySet().stream()
                .flatMap(one -> List.of("--set", one.getKey() + '=' + one.getValue()).stream())
                .toList();
        cluster = Cluster.reach(settings);
        cluster.run(admin ->
                new TopicAdmin(admin, settings.topics()).create(partitions, Optional.of(Short.valueOf((short) 1))));
        SERVICES.forEach(service -> instances.put(service, new ArrayList<>()));
    }

    public Settings settings() {
        return settings;
    }

    public Cluster cluster() {
        return cluster;
    }

    public GroupView group(ServiceName service) {
        return new GroupView(
                cluster,
                settings.topics().service(service.id()),
                settings.groupProtocol().equals("streams"));
    }

    /** Starts another instance. */
    public InstanceProcess add(ServiceName service) throws IOException, InterruptedException {
        String name = service.id() + '-' + ++started;
        InstanceProcess instance = InstanceProcess.start(
                variant, folder.resolve(name), name, Objects.requireNonNull(COMMANDS.get(service), "a command"), words);
        of(service).add(instance);
        return instance;
    }

    /** Restarts a stopped instance with its state. */
    public void again(ServiceName service, InstanceProcess stopped) throws IOException, InterruptedException {
        of(service).remove(stopped);
        of(service)
                .add(InstanceProcess.start(
                        variant,
                        stopped.folder(),
                        stopped.name(),
                        Objects.requireNonNull(COMMANDS.get(service), "a command"),
                        words));
    }

    /** Kills the latest instance. */
    InstanceProcess killOne(ServiceName service) {
        List<InstanceProcess> running = of(service);
        InstanceProcess killed = running.remove(running.size() - 1);
        killed.kill();
        return killed;
    }

    /** The running instances; the list may be modified. */
    public List<InstanceProcess> of(ServiceName service) {
        return Objects.requireNonNull(instances.get(service), "a service of the fleet");
    }

    /** The CPU time that all instances of each service have used together, in seconds. */
    public Map<ServiceName, Double> processorSeconds() {
        Map<ServiceName, Double> seconds = new EnumMap<>(ServiceName.class);
        instances.forEach((service, running) -> seconds.put(
                service,
                running.stream().mapToDouble(InstanceProcess::processorSeconds).sum()));
        return seconds;
    }

    /** Throws an exception if an instance has ended. */
    public void check() {
        instances.values().forEach(running -> running.forEach(InstanceProcess::check));
    }

    @Override
    public void close() {
        instances.values().forEach(running -> running.forEach(InstanceProcess::close));
        cluster.close();
    }
}
