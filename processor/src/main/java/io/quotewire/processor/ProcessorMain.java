package io.quotewire.processor;

import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.streaming.service.ServiceFailure;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The processor as a process of its own, as its container runs it: {@code ProcessorMain [SETTINGS-FILE]}, other settings
 * from {@code QUOTEWIRE_*} environment variables. Ends with status 0 when told to stop, 1 after an error, 2 where a setting
 * is wrong.
 */
public final class ProcessorMain {
    private ProcessorMain() {}

    /** Runs until the process is told to end. */
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) throws InterruptedException {
        Optional<Path> file = arguments.length == 0 ? Optional.empty() : Optional.of(Path.of(arguments[0]));
        try {
            ProcessorService.run(Settings.load(file, System.getenv(), Map.of()), Extractors.standard());
            return 0;
        } catch (SettingsException e) {
            System.err.println("quotewire-processor: " + e.getMessage());
            return 2;
        } catch (IOException | ServiceFailure e) {
            System.err.println("quotewire-processor: " + e.getMessage());
            return 1;
        }
    }
}
