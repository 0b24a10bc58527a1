package io.quotewire.faults.fault;

import io.quotewire.faults.installation.Installation;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.ExecutionException;

/** A fault to inject. */
public interface Fault {
    /** Its name on the command line: a few words without commas. */
    String name();

    /**
     * Injects the fault and returns when it is over: whatever was taken away is back, or coming back.
     *
     * @param chance chooses the victim
     * @throws SkippedException if it is impossible on this machine
     */
    void inflict(Installation at, Random chance)
            throws IOException, InterruptedException, ExecutionException, SkippedException;

    /** The action of a fault. */
    @FunctionalInterface
    interface Happening {
        void inflict(Installation at, Random chance)
                throws IOException, InterruptedException, ExecutionException, SkippedException;
    }

    static Fault named(String name, Happening happening) {
        return new Fault() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void inflict(Installation at, Random chance)
                    throws IOException, InterruptedException, ExecutionException, SkippedException {
                happening.inflict(at, chance);
            }
        };
    }
}
