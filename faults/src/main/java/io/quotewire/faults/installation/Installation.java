package io.quotewire.faults.installation;

import io.quotewire.app.Quotewire;
import io.quotewire.faults.cluster.Brokers;
import io.quotewire.faults.process.JavaProcess;
import io.quotewire.faults.process.Program;
import io.quotewire.processor.ProcessorMain;
import io.quotewire.sink.SinkMain;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** Two processors, two sinks and a feeder on three brokers. Not thread-safe. */
public final class Installation implements AutoCloseable {
    private static final int PARTITIONS = 4;
    private static final short COPIES = 3;

    /** Threads of each processor and sink; each is a member of its group. */
    private static final int THREADS = 2;

    private final Brokers brokers;
    private final Settings settings;
    private final Path folder;
    private final Path news;
    private final List<Instance> processors = new ArrayList<>();
    private final List<Instance> sinks = new ArrayList<>();
    private final Instance feeder;
    private final List<String> endings = new ArrayList<>();

    private Installation(Brokers brokers, Path folder, String prefix) throws IOException {
        this.brokers = brokers;
        this.settings =
                Settings.of(Map.of("bootstrap.servers", brokers.address(), "prefix", prefix, "languages", "all"));
        this.folder = folder;
        this.news = Files.createDirectories(folder.resolve("news"));
        for (int number = 1; number <= 2; number++) {
            processors.add(service("processor-" + number, folder, ProcessorMain.class));
            sinks.add(service("sink-" + number, folder, SinkMain.class));
        }
        Program feed = Program.ofOurs(Quotewire.class.getName(), "feed", "--watch", news.toString());
        this.feeder = new Instance("feeder", folder.resolve("feeder"), feed.with(serviceSettings()));
    }

    /** Creates the topics and starts all services. */
    public static Installation start(Brokers brokers, Path folder, String prefix)
            throws IOException, InterruptedException, ExecutionException {
        Installation installation = new Installation(brokers, folder, prefix);
        new TopicAdmin(brokers.admin(), installation.topics()).create(PARTITIONS, Optional.of(COPIES));
        for (Instance instance : installation.instances()) {
            instance.start();
        }
        return installation;
    }

    private Instance service(String name, Path folder, Class<?> main) throws IOException {
        return new Instance(
                name, folder.resolve(name), Program.ofOurs(main.getName()).with(serviceSettings()));
    }

    private Map<String, String> serviceSettings() {
        return Map.of(
                "bootstrap.servers",
                brokers.proxied(),
                "prefix",
                topics().prefix(),
                "languages",
                "all",
                "metrics.port",
                "0",
                "threads",
                Integer.toString(THREADS),
                // The shortest that brokers allow: the partitions of a killed instance are reassigned after it.
                "session.timeout",
                "6s");
    }

    /**
     * Waits until everything that is on the topics now has been processed and counted, restarting services that have
     * ended by themselves, as an orchestrator would.
     *
     * @return how long it took; empty if it took longer than the limit
     */
    public Optional<Duration> recover(Duration limit) throws IOException, InterruptedException {
        return new Recovery(progress(), topics()).within(limit, this::supervise);
    }

    /** Whether both processors and both sinks have joined their groups, as they do without faults. */
    public boolean isWhole() throws InterruptedException {
        try {
            return progress().members("processor") == THREADS * processors.size()
                    && progress().members("sink") == THREADS * sinks.size();
        } catch (ExecutionException e) {
            return false;
        }
    }

    /** Restarts services that have ended by themselves, which no fault should cause, and remembers that they had. */
    public void supervise() throws IOException {
        for (Instance instance : instances()) {
            JavaProcess process = instance.process();
            if (!process.isAlive()) {
                endings.add(instance.name() + " ended with status " + process.exitValue() + ": "
                        + String.join(" | ", process.lastLines(3)));
                instance.start();
            }
        }
    }

    /** The services that have ended by themselves so far, with their last output. */
    public List<String> endings() {
        return List.copyOf(endings);
    }

    public Brokers brokers() {
        return brokers;
    }

    /** With addresses that bypass the proxies. */
    public Settings settings() {
        return settings;
    }

    public Topics topics() {
        return settings.topics();
    }

    public ServiceProgress progress() {
        return new ServiceProgress(brokers.admin(), topics());
    }

    /** The folder of all data and logs. */
    public Path folder() {
        return folder;
    }

    /** The folder that the feeder watches. */
    public Path news() {
        return news;
    }

    public List<Instance> processors() {
        return List.copyOf(processors);
    }

    public List<Instance> sinks() {
        return List.copyOf(sinks);
    }

    public Instance feeder() {
        return feeder;
    }

    /** All services. */
    public List<Instance> instances() {
        List<Instance> all = new ArrayList<>(processors);
        all.addAll(sinks);
        all.add(feeder);
        return all;
    }

    @Override
    public void close() {
        instances().forEach(Instance::close);
    }
}
