package io.quotewire.sink;

import io.quotewire.streaming.process.ServiceProcess;
import io.quotewire.streaming.service.ServiceName;

/**
 * Runs the sink as a process of its own, as its container does: {@code SinkMain [SETTINGS-FILE]}; see {@link
 * ServiceProcess#main}.
 */
public final class SinkMain {
    private SinkMain() {}

    /** Runs until the process is asked to end. */
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(ServiceProcess.main(ServiceName.SINK, arguments, SinkService::topics, SinkService::start));
    }
}
