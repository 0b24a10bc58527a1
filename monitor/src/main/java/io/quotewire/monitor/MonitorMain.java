package io.quotewire.monitor;

import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.process.ServiceProcess;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;

/** The main program of the monitor's container: {@code MonitorMain [SETTINGS-FILE]}. */
public final class MonitorMain {
    private MonitorMain() {}

    /** Runs until the process receives a signal to stop. */
    public static void main(String[] arguments) throws InterruptedException {
        Optional<Path> file = arguments.length == 0 ? Optional.empty() : Optional.of(Path.of(arguments[0]));
        System.exit(ServiceProcess.main(ServiceName.MONITOR, file, MonitorMain::watch));
    }

    private static int watch(Settings settings) throws ServiceFailure, InterruptedException {
        try (MonitorService service = MonitorService.start(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
            service.await();
            return 0;
        }
    }
}
