package io.quotewire.streaming.process;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.RequiredTopics;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.service.ServiceFailure;
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

/** A service as the work of a whole process, from its settings to its exit status. */
public final class ServiceProcess {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceProcess.class);

    private ServiceProcess() {}

    /** Starts a service. */
    @FunctionalInterface
    public interface Starter {
        Service start(Settings settings) throws ServiceFailure;
    }

    /** What a process does once its settings are known; returns its exit status. */
    @FunctionalInterface
    public interface Work {
        int run(Settings settings) throws ServiceFailure, InterruptedException;
    }

    /**
     * What a service's main program does: reads the settings, runs the service until the process is told to end, and
     * says on standard error what went wrong.
     *
     * @param arguments a settings file or nothing; other settings come from {@code QUOTEWIRE_*} environment variables
     * @param topics without which it does not start
     * @return the exit status, that of {@link ServiceFailure.Kind}; told to end by a signal, the process ends with 128
     *     and the signal's number whatever is returned here, once all has been stopped in order
     */
    public static int main(ServiceName name, String[] arguments, Function<Topics, List<String>> topics, Starter starter)
            throws InterruptedException {
        Optional<Path> file = arguments.length == 0 ? Optional.empty() : Optional.of(Path.of(arguments[0]));
        return main(name, file, settings -> {
            run(name, settings, topics.apply(settings.topics()), starter, service -> {});
            return 0;
        });
    }

    /** The same for a service whose work is its own. */
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
     * Starts the service where its topics are there, waits until it ends or the process is told to, and stops it in
     * order.
     *
     * @param started told of the service once it is on its way
     * @throws ServiceFailure where it cannot start, or an error ended it
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
     * Before a service starts: says in the log what an operator asks first, which version, with which settings, in
     * which place, and waits for a broker that has its topics.
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
        List<String> idle = Settings.idleVariables(System.getenv().keySet());
        if (!idle.isEmpty()) {
            LOG.warn("{}: no setting has this name, it changes nothing", String.join(", ", idle));
        }
        RequiredTopics.await(settings, topics);
    }

    /** @param ended whether it ended by itself, which is told elsewhere */
    private static void stop(ServiceName name, Service service, boolean ended) {
        if (ended) {
            service.close();
            return;
        }
        LOG.info("{} stops: told to end", name.id());
        service.close();
        LOG.info("{} has stopped", name.id());
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*", " ");
    }
}
