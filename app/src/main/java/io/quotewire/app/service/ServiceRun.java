package io.quotewire.app.service;

import io.quotewire.app.CommandException;
import io.quotewire.app.Console;
import io.quotewire.app.ExitStatus;
import io.quotewire.app.kafka.Cluster;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.service.ServiceFailure;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.util.List;

/** Runs a streaming service in the foreground until the process is told to end. */
final class ServiceRun {
    private final Console console;
    private final Settings settings;

    ServiceRun(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    /** Starts a service. */
    interface Starter {
        Service start() throws IOException;
    }

    /**
     * Starts it where its topics are there, says so, and waits.
     *
     * @param what it does, for the first line
     */
    int run(String what, List<String> topics, Starter starter) throws InterruptedException {
        try (Cluster cluster = Cluster.reach(settings)) {
            cluster.require(topics);
        }
        try (Service service = starter.start()) {
            StopSignal signal = new StopSignal("stop", service::close);
            console.err()
                    .println(what + " at " + settings.bootstrapServers() + "; metrics at " + service.metricsAddress()
                            + "/metrics; Ctrl-C ends it");
            service.await();
            signal.disarm(() -> {});
            return ExitStatus.DONE;
        } catch (ServiceFailure e) {
            throw new CommandException(ExitStatus.FAILED, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new CommandException(ExitStatus.USAGE, String.valueOf(e.getMessage()), e);
        }
    }
}
