package io.quotewire.app.service;

/**
 * What is still to be done when Ctrl-C or a signal ends the process, unless the work ended before. Either that or what
 * the work's own end asks for is done, never both.
 */
public final class StopSignal {
    private final Thread hook;

    /** Something that may be interrupted. */
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

    /** The work ended: does this, unless the process is already ending and the signal's own action is under way. */
    public void disarm(Runnable whenDone) {
        try {
            if (Runtime.getRuntime().removeShutdownHook(hook)) {
                whenDone.run();
            }
        } catch (IllegalStateException e) {
            // the process is ending: the hook speaks
        }
    }
}
