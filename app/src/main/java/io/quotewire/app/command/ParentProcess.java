package io.quotewire.app.command;

import java.util.Optional;

/** The process that started this one for itself alone, if one did: this one is to end with it, even if it is killed. */
public final class ParentProcess {
    private static final String PROPERTY = "quotewire.parent";

    private ParentProcess() {}

    /** The option of Java by which a process knows that this one is its parent. */
    public static String option() {
        return "-D" + PROPERTY + '=' + ProcessHandle.current().pid();
    }

    /** Runs this on a thread of its own once the parent has ended; never without one. */
    public static void onEnd(Runnable then) {
        Optional.ofNullable(Long.getLong(PROPERTY)).ifPresent(parent -> {
            Thread waiting = new Thread(
                    () -> {
                        ProcessHandle.of(parent)
                                .ifPresent(process -> process.onExit().join());
                        then.run();
                    },
                    "parent-process");
            waiting.setDaemon(true);
            waiting.start();
        });
    }
}
