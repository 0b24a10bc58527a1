package io.quotewire.app.service;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.streaming.service.ServiceFailure;
import io.quotewire.streaming.service.ServiceProcess;
import io.quotewire.streaming.settings.Settings;
import java.util.List;

/** Runs a streaming service in the foreground until the process is told to end. */
final class ServiceRun {
    private final Console console;
    private final Settings settings;

    ServiceRun(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    /**
     * Starts it where its topics are there, says so, and waits.
     *
     * @param what it does, for the first line
     */
    int run(String what, List<String> topics, ServiceProcess.Starter starter) throws InterruptedException {
        try {
            ServiceProcess.run(
                    settings,
                    topics,
                    starter,
                    service -> console.err()
                            .println(what + " at " + settings.bootstrapServers() + "; metrics at "
                                    + service.metricsAddress() + "/metrics; Ctrl-C ends it"));
            return ExitStatus.DONE;
        } catch (ServiceFailure e) {
            throw new CommandException(e.kind().exitStatus(), e.explanation(), e);
        }
    }
}
