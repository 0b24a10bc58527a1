package io.quotewire.app.command;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The process that started this one for itself alone, if one did: this one is to end with it, even if it is killed. */
public final class ParentProcess {
    private static final String PROPERTY = "quotewire.parent";

    private ParentProcess() {}

    /** The option of Java by which a process knows that this one is its parent. */
    public static String option() {
        return "-D" + PROPERTY + '=' + ProcessHandle.current().pid();
    }

    /** Runs this once the parent has ended, on another thread or, if it has already, at once; never without one. */
    public static void onEnd(Runnable then) {
        Optional<Long> parent = Optional.ofNullable(Long.getLong(PROPERTY));
        if (parent.isPresent()) {
            CompletableFuture<?> end = ProcessHandle.of(parent.get())
                    .<CompletableFuture<?>>map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(parent));
            end.thenRun(then);
        }
    }
}
