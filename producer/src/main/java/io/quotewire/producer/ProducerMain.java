package io.quotewire.producer;

import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.settings.SettingsException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The feeder alone, for a container: sources as arguments, settings from the environment. The command line's {@code feed}
 * does the same with options.
 */
public final class ProducerMain {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int PARTLY = 1;
    private static final int USAGE = 2;

    private ProducerMain() {}

    public static void main(String[] sources) throws InterruptedException {
        System.exit(run(List.of(sources)));
    }

    private static int run(List<String> sources) throws InterruptedException {
        try {
            Settings settings = Settings.load(Optional.empty(), System.getenv(), Map.of());
            try (FeedService service = FeedService.open(FeedOptions.of(sources), settings, System.in)) {
                Interruption interruption = Interruption.install(service);
                FeedReport report = service.run();
                if (interruption.remove()) {
                    report.lines().forEach(System.err::println);
                }
                return report.clean() ? 0 : PARTLY;
            }
        } catch (IOException | IllegalArgumentException | SettingsException e) {
            System.err.println("quotewire producer: " + e.getMessage());
            return USAGE;
        }
    }

    /** On Ctrl-C or SIGTERM: stop, flush, report. */
    private record Interruption(Thread hook) {

        static Interruption install(FeedService service) {
            Thread hook = new Thread(
                    () -> {
                        try {
                            service.stop(PATIENCE).lines().forEach(System.err::println);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    },
                    "producer-stop");
            Runtime.getRuntime().addShutdownHook(hook);
            return new Interruption(hook);
        }

        /** False where the process is ending already and the hook reports. */
        boolean remove() {
            try {
                return Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                return false;
            }
        }
    }
}
