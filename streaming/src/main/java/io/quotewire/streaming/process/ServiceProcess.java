package io.quotewire.streaming.process;

import io.quotewire.streaming.cluster.RequiredTopics;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.service.ServiceLog;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.settings.SettingsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a service as a process of its own, from reading its settings to its exit status. */
public final class ServiceProcess {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceProcess.class);

    private ServiceProcess() {}

    /** Starts a service. */
    @FunctionalInterface
    public interface Starter {
        Service start(Settings settings) throws ServiceFailure;
    }

    /** The work of a process once its settings are known; returns the exit status. */
    @FunctionalInterface
    public interface Work {
        int run(Settings settings) throws ServiceFailure, InterruptedException;
    }

    /**
     * The main program of a service: reads the settings, runs the service until the process is asked to end, and logs
     * what went wrong.
     *
     * @param arguments a settings file or nothing; other settings come from {@code QUOTEWIRE_*} environment variables
     * @param topics the topics that must exist for the service to start
     * @return the exit status, that of {@link ServiceFailure.Kind}; a process ended by a signal exits with 128 plus the
     *     signal's number whatever is returned here, after an orderly shutdown
     */
    public static int main(ServiceName name, String[] arguments, Function<Topics, List<String>> topics, Starter starter)
            throws InterruptedException {
        Optional<Path> file = arguments.length == 0 ? Optional.empty() : Optional.of(Path.of(arguments[0]));
        return main(name, file, settings -> {
            run(name, settings, topics.apply(settings.topics()), starter, service -> {});
            return 0;
        });
    }

    /** The same with custom work in place of a service. */
    public static int main(ServiceName name, Optional<Path> file, Work work) throws InterruptedException {
        Settings settings;
        try {
            settings = Settings.load(file, System.getenv(), Map.of());
        } catch (SettingsException e) {
            ServiceLog.begin(Settings.of(Map.of()));
            LOG.error("quotewire-{}: {}", name.id(), oneLine(String.valueOf(e.getMessage())));
            return ServiceFailure.Kind.SETTING.exitStatus();
        }
        ServiceLog.begin(settings);
        try {
            return work.run(settings);
        } catch (ServiceFailure e) {
            LOG.error("quotewire-{}: {}", name.id(), oneLine(SettingsAdvice.INSTANCE.explain(e)));
            return e.kind().exitStatus();
        }
    }

    /**
     * Waits for the topics, starts the service, waits until it ends or the process is asked to end, and closes it.
     *
     * @param started receives the service once it has been started
     * @throws ServiceFailure if it cannot start, or was ended by an error
     */
    public static void run(
            ServiceName name, Settings settings, List<String> topics, Starter starter, Consumer<Service> started)
            throws InterruptedException, ServiceFailure {
        ready(name, settings, topics);
        try (Service service = starter.start(settings)) {
            AtomicBoolean ended = new AtomicBoolean();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(name, service, ended.get()), "stop"));
            started.accept(service);
            try {
                service.await();
            } finally {
                ended.set(true);
            }
        }
    }

    /**
     * Prepares the start of a service: logs its version, brokers, application id, topics and state folder, warns of
     * environment variables that set nothing, and waits for a broker that has the topics.
     *
     * @throws ServiceFailure as {@link RequiredTopics#await}
     */
    public static void ready(ServiceName name, Settings settings, List<String> topics)
            throws ServiceFailure, InterruptedException {
        String version = ServiceProcess.class.getPackage().getImplementationVersion();
        LOG.info(
                "{} {} starts: broker {}, application {}, topics {}, state in {}",
                name.id(),
                version == null ? "(unpackaged)" : version,
                settings.bootstrapServers(),
                settings.topics().service(name.id()),
                String.join(" ", topics),
                settings.stateDirectory());
        warnOfIdleVariables();
        RequiredTopics.await(settings, topics);
    }

    /** Logs the environment variables that set nothing, such as misspelt ones. */
    public static void warnOfIdleVariables() {
        List<String> idle = Settings.idleVariables(System.getenv().keySet());
        if (!idle.isEmpty()) {
            LOG.warn("{}: no setting has this name; it is ignored", String.join(", ", idle));
        }
    }

    /**
     * @param ended whether the service ended by itself, which is reported elsewhere
     */
    private static void stop(ServiceName name, Service service, boolean ended) {
        if (ended) {
            service.close();
            return;
        }
        LOG.info("{} stops: shutdown requested", name.id());
        service.close();
        LOG.info("{} has stopped", name.id());
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*", " ");
    }
}
