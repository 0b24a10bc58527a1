package io.quotewire.app;

import io.quotewire.app.command.ExitStatus;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.IExecutionExceptionHandler;

/**
 * Tracks whether the process is being ended by Ctrl-C or SIGTERM. Whatever is still starting then may fail in many ways
 * that are of no interest. Thread-safe.
 */
final class ProcessEnd {
    private final AtomicBoolean underWay = new AtomicBoolean();

    private ProcessEnd() {}

    /** Starts tracking the end of this process. */
    static ProcessEnd watched() {
        ProcessEnd end = new ProcessEnd();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end.underWay.set(true), "process-end"));
        return end;
    }

    boolean isUnderWay() {
        return underWay.get();
    }

    /**
     * Wraps a handler so that failures are ignored while the process is ending; its exit status is the signal's then.
     */
    IExecutionExceptionHandler unlessUnderWay(IExecutionExceptionHandler handler) {
        return (failure, line, parsed) ->
                isUnderWay() ? ExitStatus.FAILED : handler.handleExecutionException(failure, line, parsed);
    }
}
