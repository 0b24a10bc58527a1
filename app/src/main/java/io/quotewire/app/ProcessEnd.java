package io.quotewire.app;

import io.quotewire.app.command.ExitStatus;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.IExecutionExceptionHandler;

/**
 * The end of the process by Ctrl-C or SIGTERM. What is only being started then fails in many ways, of which nobody
 * wants to know. Thread-safe.
 */
final class ProcessEnd {
    private final AtomicBoolean underWay = new AtomicBoolean();

    private ProcessEnd() {}

    /** Notices the end of this process from now on. */
    static ProcessEnd watched() {
        ProcessEnd end = new ProcessEnd();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end.underWay.set(true), "process-end"));
        return end;
    }

    boolean isUnderWay() {
        return underWay.get();
    }

    /** That handler, and silence if the process is ending; its exit status is then the signal's. */
    IExecutionExceptionHandler unlessUnderWay(IExecutionExceptionHandler handler) {
        return (failure, line, parsed) ->
                isUnderWay() ? ExitStatus.FAILED : handler.handleExecutionException(failure, line, parsed);
    }
}
