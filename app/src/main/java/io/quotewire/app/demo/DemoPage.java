package io.quotewire.app.demo;

import io.quotewire.monitor.MonitorService;
import io.quotewire.producer.FeedService;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.settings.Settings;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The demo's page, served by a monitor in this process. It is started concurrently, so that the first quotes need not
 * wait for it.
 */
final class DemoPage implements AutoCloseable {
    private final CompletableFuture<MonitorService> monitor;
    private boolean told;

    private DemoPage(CompletableFuture<MonitorService> monitor) {
        this.monitor = monitor;
    }

    /** Starts it in the background. */
    static DemoPage of(DemoInstallation installation, FeedService feeder) {
        Settings settings = installation
                .settings()
                .with(Map.of(
                        "monitor.interval",
                        "1s",
                        "monitor.services",
                        "producer=" + feeder.metricsAddress() + ',' + installation.services(),
                        "monitor.api",
                        installation.api().orElse("")));
        return new DemoPage(CompletableFuture.supplyAsync(() -> {
            try {
                return MonitorService.start(settings);
            } catch (ServiceFailure e) {
                throw new CompletionException(e);
            }
        }));
    }

    /** Its address, once, as soon as it is known. */
    Optional<String> news() {
        if (told || !monitor.isDone()) {
            return Optional.empty();
        }
        told = true;
        return address();
    }

    /** Its address, if it is running; empty if it could not be started. */
    Optional<String> address() {
        return monitor.isCompletedExceptionally()
                ? Optional.empty()
                : monitor.join().pageAddress();
    }

    @Override
    public void close() {
        monitor.thenAccept(MonitorService::close).exceptionally(failed -> null).join();
    }
}
