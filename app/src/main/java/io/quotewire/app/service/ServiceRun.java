package io.quotewire.app.service;

import io.quotewire.app.command.Console;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.process.ServiceProcess;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.service.ServiceLog;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.util.List;

/** Runs a streaming service in the foreground until the process receives a signal to stop. */
final class ServiceRun {
    private final Console console;
    private final Settings settings;

    ServiceRun(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    /**
     * Starts it once its topics exist, reports that, and waits.
     *
     * @param what what it does, for the first line
     */
    int run(ServiceName name, String what, List<String> topics, ServiceProcess.Starter starter)
            throws InterruptedException {
        ServiceLog.begin(settings);
        try {
            ServiceProcess.run(name, settings, topics, starter, service -> greet(what, service));
            return ExitStatus.DONE;
        } catch (ServiceFailure e) {
            throw KafkaFailures.explained(e);
        }
    }

    /** Omitted from a log in JSON. */
    private void greet(String what, Service service) {
        if (settings.logFormat().equals("text")) {
            console.err().println(firstLine(what, service));
        }
    }

    private String firstLine(String what, Service service) {
        return what + " at " + settings.bootstrapServers() + "; metrics at " + service.metricsAddress()
                + "/metrics; Ctrl-C ends it";
    }
}
