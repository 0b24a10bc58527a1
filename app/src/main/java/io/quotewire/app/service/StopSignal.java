package io.quotewire.app.service;

/**
 * Work to be done when Ctrl-C or a signal ends the process, unless the main work has ended before. Either this or the
 * action at the end of the main work is done, never both.
 */
public final class StopSignal {
    private final Thread hook;

    /** An action that may be interrupted. */
    public interface Action {
        void run() throws InterruptedException;
    }

    /** Arms the signal. */
    public StopSignal(String name, Action whenTold) {
        this.hook = new Thread(
                () -> {
                    try {
                        whenTold.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                name);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Called when the main work has ended: runs an action, unless the process is already ending and the signal's own
     * action is running.
     */
    public void disarm(Runnable whenDone) {
        try {
            if (Runtime.getRuntime().removeShutdownHook(hook)) {
                whenDone.run();
            }
        } catch (IllegalStateException e) {
            // The process is ending, and the hook runs.
        }
    }
}
