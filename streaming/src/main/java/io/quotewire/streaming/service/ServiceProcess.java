package io.quotewire.streaming.service;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.settings.SettingsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A service as the work of a whole process, from its settings to its exit status. */
public final class ServiceProcess {
    private ServiceProcess() {}

    /** Starts a service. */
    @FunctionalInterface
    public interface Starter {
        Service start(Settings settings) throws ServiceFailure;
    }

    /**
     * What a service's main program does: reads the settings, runs the service until the process is told to end, and says on
     * standard error what went wrong.
     *
     * @param arguments a settings file or nothing; other settings come from {@code QUOTEWIRE_*} environment variables
     * @param topics without which it does not start
     * @return the exit status: 0 when told to stop, else that of {@link ServiceFailure.Kind}
     */
    public static int main(ServiceName name, String[] arguments, Function<Topics, List<String>> topics, Starter starter)
            throws InterruptedException {
        Optional<Path> file = arguments.length == 0 ? Optional.empty() : Optional.of(Path.of(arguments[0]));
        try {
            Settings settings = Settings.load(file, System.getenv(), Map.of());
            run(settings, topics.apply(settings.topics()), starter, service -> {});
            return 0;
        } catch (SettingsException e) {
            tell(name, String.valueOf(e.getMessage()));
            return ServiceFailure.Kind.SETTING.exitStatus();
        } catch (ServiceFailure e) {
            tell(name, e.explanation());
            return e.kind().exitStatus();
        }
    }

    /**
     * Starts the service where its topics are there, waits until it ends or the process is told to, and stops it in order.
     *
     * @param started told of the service once it is on its way
     * @throws ServiceFailure where it cannot start, or an error ended it
     */
    public static void run(Settings settings, List<String> topics, Starter starter, Consumer<Service> started)
            throws InterruptedException, ServiceFailure {
        RequiredTopics.check(settings, topics);
        try (Service service = starter.start(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
            started.accept(service);
            service.await();
        }
    }

    private static void tell(ServiceName name, String message) {
        System.err.println("quotewire-" + name.id() + ": " + message.replaceAll("\\s*\\R\\s*", " "));
    }
}
