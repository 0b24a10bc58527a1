package io.quotewire.processor;

import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.streaming.process.ServiceProcess;
import io.quotewire.streaming.service.ServiceName;

/**
 * Runs the processor as a process of its own, as its container does: {@code ProcessorMain [SETTINGS-FILE]}; see {@link
 * ServiceProcess#main}.
 */
public final class ProcessorMain {
    private ProcessorMain() {}

    /** Runs until the process is asked to end. */
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(ServiceProcess.main(
                ServiceName.PROCESSOR,
                arguments,
                ProcessorService::topics,
                settings -> ProcessorService.start(settings, Extractors.standard())));
    }
}
